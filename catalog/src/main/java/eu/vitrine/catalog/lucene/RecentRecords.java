// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Codec;
import eu.vitrine.catalog.lucene.column.Segment;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of hits, and keeps those that were asked for last: what stands first stands first for many, and to make a page of records takes
 * longer than to find out which they are. A document of a segment never changes, so nothing here can be out of date. Thread-safe.
 */
final class RecentRecords<R> {

    private final Codec<R> codec;
    private final long most;
    private final Map<Place, Kept<R>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    private record Place(Object segment, int document) {}

    private record Kept<R>(R record, int bytes) {}

    /** @param most how many bytes of JSON the records that are kept may have been */
    RecentRecords(Codec<R> codec, long most) {
        this.codec = codec;
        this.most = most;
    }

    R get(Segment segment, int document) throws IOException {
        Place place = new Place(segment.reader().getCoreCacheHelper().getKey(), document);
        R known = find(place);
        if (known != null) {
            return known;
        }
        byte[] json = StoredRecord.of(segment.reader().storedFields(), document);
        R record = codec.read(json);
        keep(place, new Kept<>(record, json.length));
        return record;
    }

    private synchronized @Nullable R find(Place place) {
        Kept<R> there = kept.get(place);
        return there == null ? null : there.record;
    }

    private synchronized void keep(Place place, Kept<R> record) {
        Kept<R> other = kept.put(place, record);
        bytes += record.bytes - (other == null ? 0 : other.bytes);
        for (Iterator<Kept<R>> oldest = kept.values().iterator(); bytes > most && oldest.hasNext(); oldest.remove()) {
            bytes -= oldest.next().bytes;
        }
    }
}
