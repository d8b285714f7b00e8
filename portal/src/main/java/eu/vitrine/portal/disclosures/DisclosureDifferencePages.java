// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.LinkList;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.RecordPage.Section;
import eu.vitrine.portal.record.RecordPage.Shown;
import eu.vitrine.portal.record.RecordPages;
import eu.vitrine.portal.record.VersionRange;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the page about the difference between two versions of a published text says. Thread-safe. */
@Component
public class DisclosureDifferencePages {

    private final DisclosureVersions versions;
    private final DisclosureSummary summary;
    private final Folding folding;
    private final DisclosureSections sections;
    private final DisclosureCitations citations;
    private final DisclosureWords said;
    private final RecordPages records;
    private final Words words;

    DisclosureDifferencePages(
            DisclosureVersions versions,
            DisclosureSummary summary,
            Folding folding,
            DisclosureSections sections,
            DisclosureCitations citations,
            DisclosureWords said,
            RecordPages records,
            Words words) {
        this.versions = versions;
        this.summary = summary;
        this.folding = folding;
        this.sections = sections;
        this.citations = citations;
        this.said = said;
        this.records = records;
        this.words = words;
    }

    /** The difference between two versions; empty if there is no such text, or no such version of it. */
    public Optional<DisclosureDifference> difference(String id, VersionRange range) {
        return versions.version(id, range.before())
                .flatMap(before ->
                        versions.version(id, range.after()).map(after -> DisclosureDifference.between(before, after)));
    }

    /** The page. It never fails. */
    public RecordPage page(String id, VersionRange range) {
        return records.orTold(
                () -> difference(id, range),
                this::shown,
                DisclosurePaths.SEARCH,
                id + ' ' + range.before() + VersionRange.STOPS + range.after());
    }

    private RecordPage shown(DisclosureDifference difference) {
        Disclosure before = difference.before();
        Disclosure after = difference.after();
        String title = words.say("disclosure.difference.title", Map.of("title", said.title(after)));
        Shown shown = new Shown(
                new Link(words.say("disclosure.difference.trail"), DisclosurePaths.page(after)),
                Marked.plain(title, null),
                List.of(),
                List.of(summary.say(difference)),
                null,
                List.of(changes(difference), sections.section("cite", citations.of(before, after))),
                List.of(both(before, after), keep(before, after)));
        return records.titled(title, shown);
    }

    private Section changes(DisclosureDifference difference) {
        Block passages = new Block.Passages(
                folding.of(difference.prose()), difference.after().language());
        return difference.prose().same()
                ? sections.section("changes", passages)
                : sections.section("changes", new Block.Sentences(List.of(words.say("disclosure.legend"))), passages);
    }

    private LinkList both(Disclosure before, Disclosure after) {
        return new LinkList(
                words.say("disclosure.both"),
                List.of(
                        new Link(said.moment(before), DisclosurePaths.page(before)),
                        new Link(said.moment(after), DisclosurePaths.page(after))));
    }

    private LinkList keep(Disclosure before, Disclosure after) {
        String page = DisclosurePaths.page(before, after);
        return new LinkList(
                words.say("disclosure.keep"),
                List.of(
                        new Link(words.say("disclosure.permalink"), page),
                        new Link(words.say("disclosure.difference.json"), DisclosurePaths.json(page))));
    }
}
