// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.catalog.Source;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Contents;
import eu.vitrine.portal.record.Contents.Entry;
import eu.vitrine.portal.record.Fact;
import eu.vitrine.portal.record.RecordPage.Section;
import eu.vitrine.portal.search.Addresses;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import eu.vitrine.portal.text.Layout;
import eu.vitrine.portal.text.Part.Heading;
import eu.vitrine.portal.text.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The parts of a page about a version: the text, and what is known of it. Thread-safe. */
@Component
class DisclosureSections {

    /** A text with fewer headings is found through without a list of them. */
    private static final int HEADINGS = 4;

    private final Words words;
    private final DisclosureWords said;
    private final Days days;
    private final Addresses<Disclosure> addresses;

    DisclosureSections(Words words, DisclosureWords said, Days days, Addresses<Disclosure> addresses) {
        this.words = words;
        this.said = said;
        this.days = days;
        this.addresses = addresses;
    }

    /** @param path of the page, for links within it */
    Section text(Disclosure version, String path) {
        Layout layout = Layout.of(version.text());
        return section("text", new Block.Reading(contents(layout, path), layout, version.language()));
    }

    Section facts(Disclosure version) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.leading(
                words.say("disclosures.field.service"),
                version.service(),
                addresses.search(Query.ALL.including("service", version.service()))));
        add(facts, "disclosures.field.type", version.type());
        said.language(version).ifPresent(language -> add(facts, "disclosures.field.language", language));
        add(facts, "disclosure.length.label", said.length(version));
        Source source = version.source();
        if (source != null) {
            add(facts, "disclosure.source.name", source.name());
            add(facts, "disclosure.source.record", source.record());
            Instant retrieved = source.retrievedAt();
            add(facts, "disclosure.source.retrieved", retrieved == null ? null : days.say(retrieved));
        }
        return section("facts", new Block.Facts(facts));
    }

    Section section(String id, Block... blocks) {
        return new Section(id, words.say("disclosure.section." + id), List.of(blocks));
    }

    private void add(List<Fact> facts, String key, @Nullable String value) {
        if (value != null) {
            facts.add(Fact.of(words.say(key), value));
        }
    }

    private @Nullable Contents contents(Layout layout, String path) {
        List<Heading> headings = layout.headings();
        return headings.size() < HEADINGS
                ? null
                : new Contents(
                        words.say("disclosure.contents"),
                        headings.stream()
                                .map(heading -> new Entry(
                                        heading.level(),
                                        new Link(Span.text(heading.words()), path + '#' + heading.id())))
                                .toList());
    }
}
