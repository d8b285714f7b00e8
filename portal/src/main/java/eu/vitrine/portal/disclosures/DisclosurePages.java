// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.portal.record.LinkList;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.RecordPage.Shown;
import eu.vitrine.portal.record.RecordPages;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of published texts and of their versions say. Thread-safe. */
@Component
public class DisclosurePages {

    private final DisclosureVersions versions;
    private final DisclosureSections sections;
    private final DisclosureHistory history;
    private final DisclosureCitations citations;
    private final DisclosureWords said;
    private final RecordPages records;
    private final Words words;
    private final InstantSource clock;

    DisclosurePages(
            DisclosureVersions versions,
            DisclosureSections sections,
            DisclosureHistory history,
            DisclosureCitations citations,
            DisclosureWords said,
            RecordPages records,
            Words words,
            InstantSource clock) {
        this.versions = versions;
        this.sections = sections;
        this.history = history;
        this.citations = citations;
        this.said = said;
        this.records = records;
        this.words = words;
        this.clock = clock;
    }

    /** The page of a text: its version in force, else the newest. It never fails. */
    public RecordPage page(String id) {
        return records.orTold(
                () -> versions.current(id),
                version -> shown(version, DisclosurePaths.page(id)),
                DisclosurePaths.SEARCH,
                id);
    }

    /** The page of one version. It never fails. */
    public RecordPage version(String id, String version) {
        return records.orTold(
                () -> versions.version(id, version),
                found -> shown(found, DisclosurePaths.page(found)),
                DisclosurePaths.SEARCH,
                id + ' ' + version);
    }

    private RecordPage shown(Disclosure version, String path) {
        List<Disclosure> all = versions.all(version.id());
        Instant now = clock.instant();
        String title = said.title(version);
        Shown shown = new Shown(
                new Link(words.say("disclosure.trail"), DisclosurePaths.ALL),
                Marked.plain(title, null),
                said.badges(version, now),
                List.of(said.sentence(version, now), words.say("disclosure.lead")),
                null,
                List.of(
                        sections.text(version, path),
                        sections.section("history", history.of(version, all, now)),
                        sections.facts(version),
                        sections.section("cite", citations.of(version))),
                aside(version, all));
        return records.titled(title, shown);
    }

    private List<LinkList> aside(Disclosure version, List<Disclosure> all) {
        List<LinkList> lists = new ArrayList<>();
        List<Link> others = others(version, all);
        if (!others.isEmpty()) {
            lists.add(new LinkList(words.say("disclosure.others"), others));
        }
        String page = DisclosurePaths.page(version);
        lists.add(new LinkList(
                words.say("disclosure.keep"),
                List.of(
                        new Link(words.say("disclosure.permalink"), page),
                        new Link(words.say("disclosure.json"), DisclosurePaths.json(page)),
                        new Link(words.say("disclosure.json.versions"), DisclosurePaths.versions(version.id())))));
        lists.add(new LinkList(
                words.say("disclosure.follow"),
                List.of(
                        new Link(words.say("disclosure.feed"), DisclosurePaths.feed(version.id())),
                        new Link(words.say("disclosure.feed.all"), DisclosurePaths.FEED))));
        return lists;
    }

    private List<Link> others(Disclosure version, List<Disclosure> all) {
        List<Link> others = new ArrayList<>();
        versions.current(all)
                .filter(current -> !current.equals(version))
                .ifPresent(current ->
                        others.add(new Link(words.say("disclosure.current"), DisclosurePaths.page(version.id()))));
        @Nullable Disclosure before = DisclosureHistory.before(all.indexOf(version), all);
        if (before != null) {
            others.add(new Link(words.say("disclosure.changes"), DisclosurePaths.page(before, version)));
        }
        return others;
    }
}
