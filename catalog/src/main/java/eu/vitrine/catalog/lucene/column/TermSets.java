// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** The documents of terms, read from the index. For one thread. */
public final class TermSets {

    private final LeafReader reader;
    private final String field;

    /** Reads the terms of this field of a segment. */
    public TermSets(LeafReader reader, String field) {
        this.reader = reader;
        this.field = field;
    }

    /** The documents that hold one of these terms. */
    public FixedBitSet any(Collection<BytesRef> values) throws IOException {
        FixedBitSet bits = new FixedBitSet(reader.maxDoc());
        add(values, bits);
        return bits;
    }

    /** Adds the documents that hold one of these terms. */
    public void add(Collection<BytesRef> values, FixedBitSet bits) throws IOException {
        Terms terms = reader.terms(field);
        if (terms == null) {
            return;
        }
        TermsEnum term = terms.iterator();
        PostingsEnum postings = null;
        for (BytesRef value : values) {
            if (term.seekExact(value)) {
                postings = term.postings(postings, PostingsEnum.NONE);
                bits.or(postings);
            }
        }
    }
}
