// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.LinkList;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.RecordPage.Section;
import eu.vitrine.portal.record.RecordPage.Shown;
import eu.vitrine.portal.record.RecordPages;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the page on the changes between two versions says. Thread-safe. */
@Component
public class DifferencePages {

    private final RecommenderVersions versions;
    private final RecordPages records;
    private final RecommenderLinks links;
    private final DifferenceSections sections;
    private final DifferenceSummary summary;
    private final Citations citations;
    private final Words words;

    DifferencePages(
            RecommenderVersions versions,
            RecordPages records,
            RecommenderLinks links,
            DifferenceSections sections,
            DifferenceSummary summary,
            Citations citations,
            Words words) {
        this.versions = versions;
        this.records = records;
        this.links = links;
        this.sections = sections;
        this.summary = summary;
        this.citations = citations;
        this.words = words;
    }

    /** The page on two versions of a recommender. It never fails. */
    public RecordPage page(String id, String before, String after, Tongues tongues) {
        return records.orTold(
                () -> difference(id, before, after),
                difference -> shown(difference, tongues),
                RecommenderPaths.SEARCH,
                id + ' ' + before + " .. " + after);
    }

    /** In what two versions differ; empty if there is not both of them. */
    public Optional<RecommenderDifference> difference(String id, String before, String after) {
        return versions.version(id, before)
                .flatMap(
                        old -> versions.version(id, after).map(current -> RecommenderDifference.between(old, current)));
    }

    private RecordPage shown(RecommenderDifference difference, Tongues tongues) {
        Recommender before = difference.before();
        Recommender after = difference.after();
        String path = RecommenderPaths.difference(before, after);
        String heading = words.say(
                "recommender.difference.heading",
                Map.of(
                        "name", tongues.read(after.name()).text(),
                        "before", before.version(),
                        "after", after.version()));
        List<Section> parts = new ArrayList<>(sections.of(difference, tongues));
        parts.add(new Section(
                "cite", words.say("recommender.section.cite"), List.<Block>of(citations.of(before, after, tongues))));
        Shown shown = new Shown(
                new Link(tongues.read(after.name()).text(), tongues.keep(RecommenderPaths.page(after.id()))),
                Marked.plain(heading, null),
                List.of(),
                List.of(summary.say(difference, tongues)),
                links.languages(after, path, tongues),
                parts,
                List.of(aside(before, after, path, tongues)));
        return records.titled(heading, shown);
    }

    private LinkList aside(Recommender before, Recommender after, String path, Tongues tongues) {
        return new LinkList(
                words.say("recommender.keep"),
                List.of(
                        version(before, tongues),
                        version(after, tongues),
                        new Link(words.say("recommender.permalink"), path),
                        RecommenderPaths.json(words.say("recommender.json.difference"), path)));
    }

    private Link version(Recommender version, Tongues tongues) {
        return new Link(
                words.say("recommender.history.version", Map.of("version", version.version())),
                tongues.keep(RecommenderPaths.version(version)));
    }
}
