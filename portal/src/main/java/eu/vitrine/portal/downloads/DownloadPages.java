// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.downloads;

import eu.vitrine.portal.downloads.DumpedDay.DumpedFile;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Block.Way;
import eu.vitrine.portal.record.Fact;
import eu.vitrine.portal.record.LinkList;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.RecordPage.Section;
import eu.vitrine.portal.record.RecordPage.Shown;
import eu.vitrine.portal.record.RecordPages;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the page says that explains the downloads: which to take for what, how large they are, what stands in them, and how to check them. Thread-safe. */
@Component
public class DownloadPages {

    private static final int DAYS_SHOWN = 14;

    private final Shelf shelf;
    private final FileSizes sizes;
    private final RecordPages records;
    private final Words words;
    private final Days days;

    DownloadPages(Shelf shelf, FileSizes sizes, RecordPages records, Words words, Days days) {
        this.shelf = shelf;
        this.sizes = sizes;
        this.records = records;
        this.words = words;
        this.days = days;
    }

    /** The page; it says so if there are no downloads yet. */
    public RecordPage page() {
        List<DumpedDay> all = shelf.days();
        String heading = words.say("downloads.heading");
        List<Section> sections = new ArrayList<>();
        if (!all.isEmpty()) {
            DumpedDay newest = all.getFirst();
            sections.add(section("which", which()));
            sections.add(new Section("day-" + newest.day(), heading(newest), day(newest)));
            sections.addAll(earlier(all));
            sections.add(new Section("fields", words.say("downloads.fields.heading"), fields(newest)));
            sections.add(section("check", check(newest)));
        }
        Shown shown = new Shown(
                new Link(words.say("downloads.trail"), "/ads"),
                Marked.plain(heading, null),
                List.of(),
                List.of(words.say(all.isEmpty() ? "downloads.none" : "downloads.lead")),
                null,
                sections,
                all.isEmpty() ? List.of() : List.of(programs()));
        return records.titled(heading, shown);
    }

    private LinkList programs() {
        return new LinkList(
                words.say("downloads.programs"), List.of(new Link(words.say("downloads.json"), DownloadPaths.JSON)));
    }

    private Section section(String id, Block block) {
        return new Section(id, words.say("downloads." + id + ".heading"), List.of(block));
    }

    private Block which() {
        return new Block.Facts(List.of(
                Fact.of(words.say("downloads.which.csv"), words.say("downloads.which.csv.why")),
                Fact.of(words.say("downloads.which.parquet"), words.say("downloads.which.parquet.why")),
                Fact.of(words.say("downloads.which.ndjson"), words.say("downloads.which.ndjson.why"))));
    }

    private List<Section> earlier(List<DumpedDay> all) {
        List<Block> folded = all.stream()
                .skip(1)
                .limit(DAYS_SHOWN)
                .<Block>map(day -> new Block.Folded(heading(day), day(day)))
                .toList();
        return folded.isEmpty()
                ? List.of()
                : List.of(new Section("earlier", words.say("downloads.earlier.heading"), folded));
    }

    private String heading(DumpedDay day) {
        return words.say("downloads.day.heading", Map.of("day", days.say(day.day())));
    }

    private List<Block> day(DumpedDay day) {
        List<Block> blocks = new ArrayList<>();
        if (day.missing() > 0) {
            blocks.add(
                    new Block.Sentences(List.of(words.say("downloads.day.missing", Map.of("count", day.missing())))));
        }
        blocks.add(
                new Block.Ways(day.files().stream().map(file -> way(day, file)).toList()));
        blocks.add(new Block.Ways(List.of(
                plain(day, "datapackage.json", "downloads.package"), plain(day, "manifest", "downloads.manifest"))));
        blocks.add(fingerprints(day));
        return blocks;
    }

    private Way way(DumpedDay day, DumpedFile file) {
        String name = words.say(
                "downloads.file",
                Map.of("title", file.title(), "format", words.say("downloads.format." + file.format())));
        String note = words.say("downloads.file.note", Map.of("size", sizes.say(file.bytes()), "rows", file.rows()));
        return new Way(new Link(name, day.path(file.name())), note, null, false);
    }

    /** For those who check a single file. */
    private Block fingerprints(DumpedDay day) {
        List<Fact> facts = day.files().stream()
                .map(file -> Fact.of(file.name(), file.hash().replaceFirst("^sha256:", "")))
                .toList();
        return new Block.Folded(
                words.say("downloads.fingerprints"),
                List.of(new Block.Sentences(List.of(words.say("downloads.fingerprints.why"))), new Block.Facts(facts)));
    }

    private Way plain(DumpedDay day, String file, String key) {
        return new Way(new Link(words.say(key), day.path(file)), words.say(key + ".note"), null, false);
    }

    /** Those of each table; what stands in the lines is told by the description of the format. */
    private List<Block> fields(DumpedDay newest) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Sentences(List.of(words.say("downloads.fields.lead"))));
        newest.files().stream()
                .filter(file -> file.format().equals("csv"))
                .map(file -> new Block.Folded(
                        words.say("downloads.fields.of", Map.of("title", file.title())),
                        List.of(new Block.Facts(file.fields().stream()
                                .map(field -> Fact.of(field.name(), field.description()))
                                .toList()))))
                .forEach(blocks::add);
        return blocks;
    }

    private Block check(DumpedDay newest) {
        return new Block.Sentences(List.of(
                words.say("downloads.check.1", Map.of("archive", newest.origin())),
                words.say("downloads.check.2"),
                words.say("downloads.check.3")));
    }
}
