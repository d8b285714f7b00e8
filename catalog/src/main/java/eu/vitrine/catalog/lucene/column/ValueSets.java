// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.FixedBitSet;

/** For each value of a field the documents of a segment that hold it. */
record ValueSets(ValueSet[] sets) {

    static ValueSets of(Terms terms, int values, int documents) throws IOException {
        ValueSet[] sets = new ValueSet[values];
        TermsEnum term = terms.iterator();
        PostingsEnum postings = null;
        for (int value = 0; value < values; value++) {
            term.next();
            postings = term.postings(postings, PostingsEnum.NONE);
            sets[value] = ValueSet.of(postings, term.docFreq(), documents);
        }
        return new ValueSets(sets);
    }

    void count(FixedBitSet hits, int[] counts) {
        for (int value = 0; value < sets.length; value++) {
            counts[value] = sets[value].countIn(hits);
        }
    }

    ValueSet get(int value) {
        return sets[value];
    }
}
