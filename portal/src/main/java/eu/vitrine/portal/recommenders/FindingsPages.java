// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import eu.vitrine.catalog.Finding;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.Status;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Block.Way;
import eu.vitrine.portal.record.LinkList;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.RecordPage.Section;
import eu.vitrine.portal.record.RecordPage.Shown;
import eu.vitrine.portal.record.RecordPages;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which recommenders in force lack what the law asks for, and since when. Thread-safe. */
@Component
public class FindingsPages {

    private static final List<Finding> FINDINGS = List.of(
            Finding.NO_OPTION_WITHOUT_PROFILING,
            Finding.NO_MAIN_PARAMETER,
            Finding.NO_REASON_FOR_IMPORTANCE,
            Finding.LANGUAGE_INCOMPLETE);

    private final RecommenderVersions versions;
    private final RecordPages records;
    private final Words words;
    private final Days days;

    FindingsPages(RecommenderVersions versions, RecordPages records, Words words, Days days) {
        this.versions = versions;
        this.records = records;
        this.words = words;
        this.days = days;
    }

    /** The page. It never fails. */
    public RecordPage page(Tongues tongues) {
        return records.orTold(
                () -> Optional.of(versions.inForce()), inForce -> shown(inForce, tongues), RecommenderPaths.SEARCH, "");
    }

    private RecordPage shown(List<Recommender> inForce, Tongues tongues) {
        String heading = words.say("recommender.findings.heading");
        List<Section> sections = FINDINGS.stream()
                .map(finding -> section(finding, inForce, tongues))
                .toList();
        return records.titled(
                heading,
                new Shown(
                        new Link(words.say("recommender.trail"), RecommenderPaths.ALL),
                        Marked.plain(heading, null),
                        List.of(),
                        List.of(words.say("recommender.findings.lead", Map.of("count", inForce.size()))),
                        null,
                        sections,
                        List.of(new LinkList(
                                words.say("recommender.follow"),
                                List.of(new Link(words.say("recommender.feed.all"), RecommenderPaths.FEED))))));
    }

    private Section section(Finding finding, List<Recommender> inForce, Tongues tongues) {
        List<Way> ways = inForce.stream()
                .filter(version -> version.findings().contains(finding))
                .map(version -> way(finding, version, tongues))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Sentences(List.of(words.say("recommender.finding." + finding))));
        blocks.add(
                ways.isEmpty()
                        ? new Block.Sentences(List.of(words.say("recommender.findings.none")))
                        : new Block.Ways(ways));
        return new Section(finding.name(), words.say("recommenders.finding." + finding), blocks);
    }

    private Way way(Finding finding, Recommender version, Tongues tongues) {
        return new Way(
                new Link(tongues.read(version.name()).text(), tongues.keep(RecommenderPaths.page(version.id()))),
                words.say(
                        "recommender.findings.since",
                        Map.of("platform", version.platform(), "day", days.say(since(finding, version)))),
                null,
                false);
    }

    /** The day on which the first version of the unbroken run took effect that has the finding until today. */
    private LocalDate since(Finding finding, Recommender current) {
        LocalDate since = current.effectiveFrom();
        for (Recommender version : versions.all(current.id()).reversed()) {
            if (version.effectiveFrom().isAfter(current.effectiveFrom())
                    || versions.standing(version) == Status.SCHEDULED) {
                continue;
            }
            if (!version.findings().contains(finding)) {
                return since;
            }
            since = version.effectiveFrom();
        }
        return since;
    }
}
