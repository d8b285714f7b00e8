// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReader;

/** What is kept of a segment for as long as anybody reads it, whichever of its documents are deleted meanwhile. Thread-safe. */
final class SegmentCore implements AutoCloseable {

    private final Memory memory;
    private final Map<String, FieldColumns> fields = new ConcurrentHashMap<>();
    private final Map<SortKey, Slot<DocumentOrder>> orders = new ConcurrentHashMap<>();
    private final Map<PeriodField, Slot<Timeline>> timelines = new ConcurrentHashMap<>();
    private final Map<String, Slot<PeriodDays>> days = new ConcurrentHashMap<>();

    SegmentCore(Memory memory) {
        this.memory = memory;
    }

    FieldColumns field(String name, LeafReader reader) throws IOException {
        FieldColumns known = fields.get(name);
        if (known != null) {
            return known;
        }
        FieldColumns made = new FieldColumns(name, reader, memory);
        FieldColumns other = fields.putIfAbsent(name, made);
        return other == null ? made : other;
    }

    Optional<DocumentOrder> order(SortKey key, LeafReader reader) throws IOException {
        return orders.computeIfAbsent(
                        key,
                        sort -> new Slot<>(
                                memory, DocumentOrder.ramBytes(reader.maxDoc()), open -> DocumentOrder.of(sort, open)))
                .get(reader);
    }

    Optional<Timeline> timeline(PeriodField field, LeafReader reader) throws IOException {
        Slot<Timeline> known = timelines.get(field);
        if (known == null) {
            Slot<Timeline> made =
                    new Slot<>(memory, TimelineMaker.ramBytes(reader, field), open -> TimelineMaker.make(open, field));
            Slot<Timeline> other = timelines.putIfAbsent(field, made);
            known = other == null ? made : other;
        }
        return known.get(reader);
    }

    Optional<PeriodDays> days(String ranges, LeafReader reader) throws IOException {
        Slot<PeriodDays> known = days.get(ranges);
        if (known == null) {
            Slot<PeriodDays> made = new Slot<>(
                    memory, PeriodDays.ramBytes(reader, ranges), open -> PeriodDays.of(Periods.read(open, ranges)));
            Slot<PeriodDays> other = days.putIfAbsent(ranges, made);
            known = other == null ? made : other;
        }
        return known.get(reader);
    }

    @Override
    public void close() {
        fields.values().forEach(FieldColumns::close);
        orders.values().forEach(Slot::close);
        timelines.values().forEach(Slot::close);
        days.values().forEach(Slot::close);
    }
}
