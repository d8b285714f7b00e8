// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.Unanswered;
import eu.vitrine.catalog.table.XlsxFile;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.CodeBlocks;
import eu.vitrine.portal.record.LinkList;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.RecordPage.Section;
import eu.vitrine.portal.record.RecordPage.Shown;
import eu.vitrine.portal.record.RecordPages;
import eu.vitrine.portal.record.TakenFile;
import eu.vitrine.portal.search.SearchPages;
import eu.vitrine.portal.search.SearchPages.Counted;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Notices;
import eu.vitrine.portal.shell.Origin;
import eu.vitrine.portal.shell.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The page from which the result of a search is taken away: as a file, into a program, or into a footnote. Thread-safe. */
@Component
public class AdExportPages {

    private static final int UNAVAILABLE = 503;

    private final SearchPages<Ad> search;
    private final QueryText<Ad> queries;
    private final RecordPages records;
    private final Notices notices;
    private final Frames frames;
    private final Words words;
    private final Days days;
    private final CodeBlocks codes;
    private final InstantSource clock;

    AdExportPages(
            SearchPages<Ad> search,
            QueryText<Ad> queries,
            RecordPages records,
            Notices notices,
            Frames frames,
            Words words,
            Days days,
            CodeBlocks codes,
            InstantSource clock) {
        this.search = search;
        this.queries = queries;
        this.records = records;
        this.notices = notices;
        this.frames = frames;
        this.words = words;
        this.days = days;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * The page; it says so if the catalogue cannot answer.
     *
     * @param parameters of the address of the search; those that it does not know are passed over
     */
    public RecordPage page(Map<String, List<String>> parameters) {
        try {
            return page(search.counted(parameters));
        } catch (Unanswered e) {
            return records.told(UNAVAILABLE, notices.unanswered(e));
        }
    }

    private RecordPage page(Counted counted) {
        String query = queries.print(counted.query());
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        String heading = words.say("export.heading");
        return records.titled(
                heading,
                new Shown(
                        new Link(words.say("export.trail"), AdPaths.asked(AdPaths.SEARCH, query)),
                        Marked.plain(heading, null),
                        List.of(),
                        Stream.concat(Stream.of(counted.sentence()), counted.corrections().stream())
                                .toList(),
                        null,
                        List.of(
                                section("files", files(counted, query, now)),
                                section("check", sentences("export.check.1", "export.check.2")),
                                section("programs", programs(query)),
                                section("cite", cite(counted, query, now))),
                        List.of(more(query))));
    }

    private Section section(String id, List<Block> blocks) {
        return new Section(id, words.say("export." + id + ".heading"), blocks);
    }

    /** The moment stands in the addresses, so that a file and its manifest derive the status of ads alike. */
    private List<Block> files(Counted counted, String query, Instant now) {
        String asked = (query.isEmpty() ? "" : query + '&') + "statusAt=" + now;
        List<TakenFile> files = Stream.of(ExportForm.values())
                .map(form -> file(form, counted.count(), asked))
                .toList();
        return List.of(
                new Block.Sentences(List.of(
                        words.say("export.files.rows", Map.of("count", counted.count())),
                        words.say("export.files.lead"))),
                new Block.Files(files));
    }

    private TakenFile file(ExportForm form, long count, String asked) {
        String key = "export.form." + form.ending();
        String name = words.say("downloads.format." + form.ending());
        if (form == ExportForm.XLSX && count > XlsxFile.MOST_ROWS) {
            String note = words.say("export.form.xlsx.tooMany", Map.of("most", XlsxFile.MOST_ROWS));
            return new TakenFile(name, note, null, null, null);
        }
        return new TakenFile(
                name,
                words.say(key + ".why"),
                new Link(words.say(key + ".take"), AdPaths.asked(form.path(), asked)),
                new Link(words.say(key + ".manifest"), AdPaths.manifest(form, asked)),
                new ExportSending(words, count));
    }

    private List<Block> programs(String query) {
        String address = Origin.current() + AdPaths.asked(ExportForm.CSV.path(), query);
        List<Block> blocks = new ArrayList<>(sentences("export.programs.lead"));
        blocks.add(codes.of("curl", ApiCalls.curl(address)));
        blocks.add(codes.of("Python", ApiCalls.python(address)));
        blocks.add(codes.of("R", ApiCalls.r(address)));
        return blocks;
    }

    private List<Block> cite(Counted counted, String query, Instant now) {
        String text = words.say(
                "export.cite.text",
                Map.of(
                        "name", frames.name(),
                        "sentence", counted.sentence(),
                        "moment", days.say(now),
                        "address", Origin.current() + AdPaths.asked(AdPaths.SEARCH, query)));
        return List.of(codes.of(words.say("export.cite.label"), text));
    }

    private List<Block> sentences(String... keys) {
        return List.of(new Block.Sentences(Stream.of(keys).map(words::say).toList()));
    }

    private LinkList more(String query) {
        return new LinkList(
                words.say("export.more"),
                List.of(
                        new Link(words.say("search.keepsakes.feed"), AdPaths.asked(AdPaths.FEED, query)),
                        new Link(words.say("search.keepsakes.saved"), AdPaths.SAVED),
                        new Link(words.say("export.more.all"), "/downloads"),
                        new Link(words.say("export.more.api"), "/swagger-ui.html")));
    }
}
