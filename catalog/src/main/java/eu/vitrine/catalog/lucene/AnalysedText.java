// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexableFieldType;
import org.jspecify.annotations.Nullable;

/** A text whose words are analysed already. Lucene keeps a stream for each field, which this uses again; a field that is given its stream needs one for each text. */
final class AnalysedText extends Field {

    private final List<String> terms;

    /** @param type one that is tokenised */
    AnalysedText(String name, IndexableFieldType type, List<String> terms) {
        super(name, type);
        this.terms = terms;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
        TermStream stream = reuse instanceof TermStream known ? known : new TermStream();
        return stream.over(terms.iterator());
    }
}
