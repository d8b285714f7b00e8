// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.catalog.search.Criterion.Between;
import eu.vitrine.catalog.search.Criterion.Overlaps;
import eu.vitrine.portal.shell.Days;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Days and numbers that a search is narrowed to, in words. Thread-safe. */
final class RangeWords {

    private final KindWords words;
    private final Days days;

    RangeWords(KindWords words, Days days) {
        this.words = words;
        this.days = days;
    }

    /** What says single days. */
    Days days() {
        return days;
    }

    /** As a filter of its own, such as: Shown from 1 January 2026 to 31 March 2026. */
    String applied(Overlaps days) {
        return say("search.applied.", days);
    }

    /** As a filter of its own, such as: Reach from 1,000 to 5,000. */
    String applied(Between numbers) {
        return say("search.applied.", numbers);
    }

    /** As a part of a sentence, such as: shown between 1 January 2026 and 31 March 2026. */
    String clause(Overlaps days) {
        return say("search.total.", days);
    }

    /** As a part of a sentence, such as: with a reach of at least 1,000. */
    String clause(Between numbers) {
        return say("search.total.", numbers);
    }

    private String say(String prefix, Overlaps overlaps) {
        return say(
                prefix + overlaps.field(),
                overlaps.from() == null ? null : days.say(overlaps.from()),
                overlaps.to() == null ? null : days.say(overlaps.to()));
    }

    private String say(String prefix, Between between) {
        return say(prefix + between.field(), between.min(), between.max());
    }

    private String say(String key, @Nullable Object from, @Nullable Object to) {
        Map<String, Object> ends = new HashMap<>();
        if (from != null) {
            ends.put("from", from);
        }
        if (to != null) {
            ends.put("to", to);
        }
        String suffix = from == null ? ".to" : to == null ? ".from" : ".both";
        return words.say(key + suffix, ends);
    }
}
