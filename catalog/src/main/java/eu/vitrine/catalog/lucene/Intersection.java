// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.lucene.column.Hits;
import org.apache.lucene.util.FixedBitSet;

/** The documents that all of several sets have in common. Copies the first set only when another narrows it. */
final class Intersection {

    private final Hits first;
    private FixedBitSet bits;

    Intersection(Hits first) {
        this.first = first;
        this.bits = first.bits();
    }

    void and(FixedBitSet others) {
        own().and(others);
    }

    void andNot(FixedBitSet others) {
        own().andNot(others);
    }

    private FixedBitSet own() {
        if (bits == first.bits()) {
            bits = bits.clone();
        }
        return bits;
    }

    Hits hits() {
        return bits == first.bits() ? first : Hits.of(bits);
    }
}
