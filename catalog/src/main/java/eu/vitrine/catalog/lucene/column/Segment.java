// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import eu.vitrine.catalog.Status;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** A segment as one commit shows it: which of its documents live, and what is kept of it in memory. Thread-safe. */
public final class Segment {

    private final LeafReader reader;
    private final SegmentCore core;
    private final Hits live;
    private final Map<String, int[]> frequencies = new ConcurrentHashMap<>();
    private volatile @Nullable Standing standing;

    private record Standing(Standings standings, Map<Status, Integer> counts) {}

    Segment(LeafReader reader, SegmentCore core) {
        this.reader = reader;
        this.core = core;
        FixedBitSet bits = new FixedBitSet(reader.maxDoc());
        bits.set(0, bits.length());
        Bits mask = reader.getLiveDocs();
        if (mask != null) {
            mask.applyMask(bits, 0);
        }
        this.live = new Hits(bits, reader.numDocs());
    }

    /** The segment in the index. */
    public LeafReader reader() {
        return reader;
    }

    /** All documents that live; the bits are not to be changed. */
    public Hits live() {
        return live;
    }

    /** How many values the field has here. */
    public int values(String field) throws IOException {
        return field(field).values();
    }

    /** Makes now what counting of this field will ask for, if there is room. */
    public void prepare(String field) throws IOException {
        field(field).ordinals(reader);
    }

    /** Makes now what questions for a status will ask for, if there is room. */
    public void prepare(PeriodField field) throws IOException {
        core.timeline(field, reader);
    }

    /** Makes now what pages in this order will ask for, if there is room. */
    public void prepare(SortKey key) throws IOException {
        core.order(key, reader);
    }

    /** Makes now what counting over time will ask for, if there is room. */
    public void prepareDays(String ranges) throws IOException {
        core.days(ranges, reader);
    }

    FieldColumns field(String name) throws IOException {
        return core.field(name, reader);
    }

    /** By value, how many live documents hold it; not to be changed. */
    public int[] frequencies(String field) throws IOException {
        int[] known = frequencies.get(field);
        if (known == null) {
            known = FacetPass.frequencies(field(field), this);
            frequencies.put(field, known);
        }
        return known;
    }

    /** For each of these fields, by value, how many of the hits hold it; at least as long as there are values, and not to be changed. Empty without hits. */
    public Map<String, int[]> count(Collection<String> fields, Hits hits, Deadline deadline) throws IOException {
        return new FacetPass(this, hits, deadline).count(fields);
    }

    /** The documents that hold one of these values, deleted ones among them; not to be changed. */
    public FixedBitSet holding(String field, Collection<BytesRef> values) throws IOException {
        Optional<ValueSets> sets = field(field).sets(reader, reader.maxDoc() / 2);
        return sets.isPresent() ? held(sets.get(), field, values) : new TermSets(reader, field).any(values);
    }

    private FixedBitSet held(ValueSets sets, String field, Collection<BytesRef> values) throws IOException {
        SortedSetDocValues dictionary = reader.getSortedSetDocValues(field);
        FixedBitSet all = new FixedBitSet(reader.maxDoc());
        for (BytesRef value : values) {
            long ordinal = dictionary == null ? -1 : dictionary.lookupTerm(value);
            if (ordinal >= 0) {
                ValueSet set = sets.get((int) ordinal);
                if (values.size() == 1 && set instanceof ValueSet.Frequent(FixedBitSet bits)) {
                    return bits;
                }
                set.addTo(all);
            }
        }
        return all;
    }

    /** How the documents stand at this moment, in milliseconds since 1970; empty if there is no room to know. */
    public Optional<Standings> standings(PeriodField field, long moment) throws IOException {
        return core.timeline(field, reader).map(timeline -> timeline.at(moment));
    }

    /** How many hits stand in each way. */
    public Map<Status, Integer> count(Standings standings, Hits hits) {
        if (hits != live) {
            return standings.count(hits);
        }
        Standing known = standing;
        if (known == null || known.standings != standings) {
            known = new Standing(standings, standings.count(live));
            standing = known;
        }
        return known.counts;
    }

    /**
     * How many hits overlap each of some stretches of days that follow each other; empty if there is no room to know.
     *
     * @param ranges the points that hold first and last moment of each period
     * @param bounds the first day of each stretch, since 1970, and the day after the last stretch
     */
    public Optional<int[]> countDays(String ranges, int[] bounds, Hits hits, Deadline deadline) throws IOException {
        Optional<PeriodDays> days = core.days(ranges, reader);
        return days.isPresent() ? Optional.of(days.get().count(bounds, hits, deadline)) : Optional.empty();
    }

    /**
     * The hits that come first: by rank, then by key and id.
     *
     * @param most how many
     * @param after where the page before ended; null for the first page
     */
    public int[] first(SortKey key, Hits hits, Ranks ranks, int most, @Nullable After after, Deadline deadline)
            throws IOException {
        FirstHits first = new FirstHits(reader, key, most, after);
        Optional<DocumentOrder> order = ranks.differ() ? Optional.empty() : core.order(key, reader);
        Optional<int[]> walked = order.isPresent() ? first.walk(order.get(), hits) : Optional.empty();
        return walked.isPresent() ? walked.get() : first.select(hits, ranks, deadline);
    }
}
