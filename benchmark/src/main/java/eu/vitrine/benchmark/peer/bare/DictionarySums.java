// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.bare;

import eu.vitrine.benchmark.mix.Question;
import eu.vitrine.benchmark.peer.Answer;
import eu.vitrine.catalog.search.SearchRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** Adds up how many documents hold each value, as the dictionaries say, and lists the most frequent. Deleted documents are among them until they are merged away. */
final class DictionarySums implements Answering {

    private final IndexReader reader;

    DictionarySums(IndexSearcher searcher) {
        this.reader = searcher.getIndexReader();
    }

    @Override
    public Optional<Answer> answer(Question question) throws IOException {
        if (!(question instanceof Question.Page(SearchRequest request))
                || !request.query().matchesAll()
                || request.facets() != null) {
            return Optional.empty();
        }
        Map<String, Map<String, Long>> facets = new HashMap<>();
        for (String field : CountedFields.NAMES) {
            facets.put(field, top(field, request.facetSize()));
        }
        return Optional.of(new Answer(reader.numDocs(), List.of(), reader.hasDeletions() ? Map.of() : facets));
    }

    private Map<String, Long> top(String field, int size) throws IOException {
        MostFrequent best = new MostFrequent(size);
        var terms = MultiTerms.getTerms(reader, BareDocuments.values(field));
        if (terms != null) {
            TermsEnum values = terms.iterator();
            for (BytesRef value = values.next(); value != null; value = values.next()) {
                best.offer(value, values.docFreq());
            }
        }
        return best.counts();
    }
}
