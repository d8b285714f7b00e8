// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import java.util.Collections;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Terms that are analysed already, one a position; for one text after the other. */
final class TermStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private Iterator<String> terms = Collections.emptyIterator();

    /** Starts again with other terms. */
    TermStream over(Iterator<String> others) {
        terms = others;
        return this;
    }

    @Override
    public boolean incrementToken() {
        if (!terms.hasNext()) {
            return false;
        }
        clearAttributes();
        term.append(terms.next());
        return true;
    }
}
