// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.NumberRange;
import eu.vitrine.catalog.Reach;
import eu.vitrine.portal.shell.Words;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many, in words that say what was counted: people and times shown are never mixed up. Thread-safe. */
@Component
class ReachWords {

    private final Words words;

    ReachWords(Words words) {
        this.words = words;
    }

    /** Such as: 120,000 people; between 1,000 and 5,000 people; 27,474 times. */
    String amount(Reach.Unit unit, NumberRange range) {
        String shape = range.exact() ? "exact" : range.from() == 0 ? "most" : "range";
        return words.say("ad.reach.amount." + unit + '.' + shape, Map.of("from", range.from(), "to", range.to()));
    }

    /** Such as: reached 120,000 people; shown 27,474 times; number of people not published. */
    String summary(Reach reach) {
        NumberRange total = reach.total();
        return total == null
                ? words.say("ad.reach.summary.unsaid." + reach.unit())
                : words.say("ad.reach.summary." + reach.unit(), Map.of("amount", amount(reach.unit(), total)));
    }
}
