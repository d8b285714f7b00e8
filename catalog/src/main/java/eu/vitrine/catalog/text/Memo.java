// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made of the last texts, as a few make up most of what comes: each text has one place, and takes it from whatever is there. It never grows, whatever anybody
 * sends. Not thread-safe.
 */
final class Memo<V> {
    private final Function<String, V> making;
    private final int mask;
    private final @Nullable String[] texts;
    private final @Nullable Object[] made;

    /** @param places a power of two */
    Memo(int places, Function<String, V> making) {
        this.making = making;
        this.mask = places - 1;
        this.texts = new String[places];
        this.made = new Object[places];
    }

    @SuppressWarnings("unchecked") // only what was made of a text stands beside it
    V of(String text) {
        int place = (text.hashCode() ^ text.hashCode() >>> 16) & mask;
        Object known = made[place];
        if (known == null || !text.equals(texts[place])) {
            known = making.apply(text);
            made[place] = known;
            texts[place] = text;
        }
        return (V) known;
    }
}
