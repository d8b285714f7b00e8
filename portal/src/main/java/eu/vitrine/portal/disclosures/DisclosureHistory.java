// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Block.Way;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every version with its date, each with a link to it and to what changed then. Thread-safe. */
@Component
class DisclosureHistory {

    private final Words words;
    private final DisclosureWords said;

    DisclosureHistory(Words words, DisclosureWords said) {
        this.words = words;
        this.said = said;
    }

    /** @param versions all of them, in the order in which they took effect; the newest comes first on the page */
    Block of(Disclosure here, List<Disclosure> versions, Instant now) {
        return new Block.Ways(IntStream.range(0, versions.size())
                .map(place -> versions.size() - 1 - place)
                .mapToObj(place -> way(versions.get(place), before(place, versions), here, now))
                .toList());
    }

    /** The version before the one at this place; null if that was the first. */
    static @Nullable Disclosure before(int place, List<Disclosure> versions) {
        return place > 0 ? versions.get(place - 1) : null;
    }

    private Way way(Disclosure version, @Nullable Disclosure before, Disclosure here, Instant now) {
        String moment = said.moment(version);
        Link difference = before == null
                ? null
                : new Link(
                        words.say("disclosure.history.difference", Map.of("moment", moment)),
                        DisclosurePaths.page(before, version));
        return new Way(
                new Link(moment, DisclosurePaths.page(version)),
                words.say("disclosures.status." + DisclosureWords.status(version, now)),
                difference,
                version.equals(here));
    }
}
