// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.bare;

import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Terms that are analysed already, one a position. */
final class Terms extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Iterator<String> terms;

    Terms(Iterator<String> terms) {
        this.terms = terms;
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
