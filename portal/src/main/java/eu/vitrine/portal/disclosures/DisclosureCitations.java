// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Origin;
import eu.vitrine.portal.shell.Words;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How to quote a version, or what changed between two, so that others find it again. Thread-safe. */
@Component
class DisclosureCitations {

    private final Words words;
    private final DisclosureWords said;
    private final Days days;
    private final Frames frames;
    private final InstantSource clock;

    DisclosureCitations(Words words, DisclosureWords said, Days days, Frames frames, InstantSource clock) {
        this.words = words;
        this.said = said;
        this.days = days;
        this.frames = frames;
        this.clock = clock;
    }

    Block of(Disclosure version) {
        String quoted =
                words.say("disclosure.cite", Map.of("title", said.title(version), "moment", said.moment(version)));
        return quotation(quoted, DisclosurePaths.page(version));
    }

    Block of(Disclosure before, Disclosure after) {
        String quoted = words.say(
                "disclosure.cite.difference",
                Map.of("title", said.title(after), "before", said.moment(before), "after", said.moment(after)));
        return quotation(quoted, DisclosurePaths.page(before, after));
    }

    private Block quotation(String quoted, String path) {
        return new Block.Quotation(words.say(
                "disclosure.cite.where",
                Map.of(
                        "quoted",
                        quoted,
                        "repository",
                        frames.name(),
                        "address",
                        Origin.current() + path,
                        "today",
                        days.say(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)))));
    }
}
