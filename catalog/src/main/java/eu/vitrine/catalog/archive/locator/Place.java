// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.locator;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;

/**
 * That an event of some record stands somewhere in the history. They are ordered by the hash, taken as a number without sign, and then by the index.
 *
 * @param hash of kind and id of the record; other records may have the same
 * @param index of the event
 */
record Place(long hash, long index) implements Comparable<Place> {

    /** Of an event of which nobody can say any more whose it was. */
    static final long UNKNOWN = 0;

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::hash, Long::compareUnsigned).thenComparingLong(Place::index);

    static long hashOf(String kind, String id) {
        byte[] name = (kind + '\0' + id).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.wrap(Check.sha256().digest(name)).getLong();
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
