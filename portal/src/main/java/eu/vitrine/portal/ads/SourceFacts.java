// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Source;
import eu.vitrine.portal.record.Fact;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where a record comes from. Thread-safe. */
@Component
class SourceFacts {

    private final Words words;
    private final Days days;

    SourceFacts(Words words, Days days) {
        this.words = words;
        this.days = days;
    }

    List<Fact> of(Ad ad) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(words.say("ad.source.id"), ad.id()));
        facts.add(Fact.of(words.say("ads.field.platform"), ad.platform()));
        Source source = ad.source();
        if (source == null) {
            return facts;
        }
        if (source.name() != null) {
            facts.add(Fact.of(words.say("ads.field.source"), source.name()));
        }
        if (source.record() != null) {
            facts.add(Fact.of(words.say("ad.source.record"), source.record()));
        }
        Instant retrieved = source.retrievedAt();
        if (retrieved != null) {
            facts.add(Fact.of(words.say("ad.source.retrieved"), days.say(retrieved)));
        }
        return facts;
    }
}
