// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.jspecify.annotations.Nullable;

/** One field of one segment, whose values stand in the index as terms and as doc values: how often each occurs, and in memory what there is room for. */
final class FieldColumns implements AutoCloseable {

    /** To count a hit that holds at most one value takes as long as to count in so many words of bits. Measured, as the next. */
    private static final int WORDS_PER_HIT = 3;

    /** To go to the values of a hit, and to count each of them, take as long as so many words of bits: nobody can foresee where they end. */
    private static final int WORDS_PER_VALUE = 4;

    private final String field;
    private final int documents;
    private final int[] frequencies;
    private final boolean single;
    private final long held;
    private final long words;
    private final Slot<Column> ordinals;
    private final @Nullable Slot<ValueSets> sets;

    FieldColumns(String field, LeafReader reader, Memory memory) throws IOException {
        this.field = field;
        this.documents = reader.maxDoc();
        Terms terms = reader.terms(field);
        this.frequencies = terms == null ? new int[0] : frequencies(terms, reader);
        long sum = 0;
        long fewest = 0;
        long setBytes = 0;
        for (int frequency : frequencies) {
            sum += frequency;
            fewest += ValueSet.words(frequency, documents);
            setBytes += ValueSet.ramBytes(frequency, documents);
        }
        this.single = DocValues.unwrapSingleton(DocValues.getSortedSet(reader, field)) != null;
        this.held = sum;
        this.words = fewest;
        this.ordinals = new Slot<>(memory, ordinalBytes(), this::makeOrdinals);
        this.sets = setsPay(documents / 2) ? new Slot<>(memory, setBytes, this::makeSets) : null;
    }

    private int[] frequencies(Terms terms, LeafReader reader) throws IOException {
        int[] counts = new int[values(reader)];
        TermsEnum term = terms.iterator();
        for (int value = 0; value < counts.length; value++) {
            term.next();
            counts[value] = term.docFreq();
        }
        return counts;
    }

    private int values(LeafReader reader) throws IOException {
        return Math.toIntExact(DocValues.getSortedSet(reader, field).getValueCount());
    }

    private long ordinalBytes() {
        return single
                ? SingleColumn.ramBytes(documents, frequencies.length)
                : SeveralColumn.ramBytes(documents, frequencies.length, held);
    }

    private Column makeOrdinals(LeafReader reader) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(reader, field);
        SortedDocValues single = DocValues.unwrapSingleton(values);
        return single == null
                ? SeveralColumn.of(values, documents, Math.toIntExact(held))
                : SingleColumn.of(single, documents);
    }

    private ValueSets makeSets(LeafReader reader) throws IOException {
        Terms terms = reader.terms(field);
        return terms == null ? new ValueSets(new ValueSet[0]) : ValueSets.of(terms, frequencies.length, documents);
    }

    String name() {
        return field;
    }

    /** How many values there are. */
    int values() {
        return frequencies.length;
    }

    /** By value, in how many documents it stands, deleted ones included. */
    int[] frequencies() {
        return frequencies;
    }

    /** The values of each document. */
    Column ordinals(LeafReader reader) throws IOException {
        Optional<Column> kept = ordinals.get(reader);
        return kept.isPresent() ? kept.get() : new SpilledColumn(DocValues.getSortedSet(reader, field));
    }

    /** The documents of each value; empty if that is no use for this field, or if there is no room. */
    Optional<ValueSets> sets(LeafReader reader, int hits) throws IOException {
        return sets != null && setsPay(hits) ? sets.get(reader) : Optional.empty();
    }

    /** Whether so many hits are counted faster value by value than document by document. */
    private boolean setsPay(int hits) {
        double perHit = single ? WORDS_PER_HIT : WORDS_PER_VALUE * (1 + (double) held / documents);
        return words <= hits * perHit;
    }

    @Override
    public void close() {
        ordinals.close();
        if (sets != null) {
            sets.close();
        }
    }
}
