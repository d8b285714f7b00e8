// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.bare;

import eu.vitrine.benchmark.mix.Question;
import eu.vitrine.benchmark.peer.Answer;
import eu.vitrine.catalog.search.Criterion;
import eu.vitrine.catalog.search.SearchRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopFieldDocs;

/** Pages with facets by Lucene's own module: counts over doc values with ordinals that are prepared once, and choices by drilling sideways. */
final class FacetModule implements Answering {

    private final IndexSearcher searcher;
    private final ValueCounts values;

    FacetModule(IndexSearcher searcher) throws IOException {
        this.searcher = searcher;
        this.values = new ValueCounts(searcher.getIndexReader());
    }

    @Override
    public Optional<Answer> answer(Question question) throws IOException {
        if (!(question instanceof Question.Page(SearchRequest request)) || request.facets() != null) {
            return Optional.empty();
        }
        List<Criterion.AnyOf> choices = BareQueries.choices(request.query()).toList();
        return Optional.of(choices.isEmpty() ? page(request) : sideways(request, choices));
    }

    private Answer page(SearchRequest request) throws IOException {
        if (request.query().matchesAll()) {
            return answer(request, PlainSearch.top(searcher, request), values.ofEverything());
        }
        FacetsCollectorManager.FacetsResult result = FacetsCollectorManager.search(
                searcher,
                BareQueries.whole(request.query()),
                request.size(),
                BareQueries.sort(request.query()),
                new FacetsCollectorManager());
        return answer(request, (TopFieldDocs) result.topDocs(), values.among(result.facetsCollector()));
    }

    private Answer sideways(SearchRequest request, List<Criterion.AnyOf> choices) throws IOException {
        DrillDownQuery query = new DrillDownQuery(new FacetsConfig(), BareQueries.withoutChoices(request.query()));
        choices.forEach(choice -> query.add(BareDocuments.values(choice.field()), BareQueries.condition(choice)));
        var result = new Sideways(searcher, values).search(query, PlainSearch.manager(request));
        return answer(request, result.collectorResult, result.facets);
    }

    private Answer answer(SearchRequest request, TopFieldDocs top, Facets facets) throws IOException {
        Map<String, Map<String, Long>> counts = new HashMap<>();
        for (String field : CountedFields.NAMES) {
            counts.put(field, counts(request, field, facets));
        }
        return new Answer(top.totalHits.value(), PlainSearch.ids(searcher, top.scoreDocs, true), counts);
    }

    private Map<String, Long> counts(SearchRequest request, String field, Facets facets) throws IOException {
        Map<String, Long> counts = new HashMap<>();
        String dimension = BareDocuments.values(field);
        if (values.holds(field)) {
            FacetResult found = facets.getTopChildren(request.facetSize(), dimension);
            for (LabelAndValue value : found == null ? new LabelAndValue[0] : found.labelValues) {
                counts.put(value.label, value.value.longValue());
            }
        }
        for (String chosen : request.query().anyOf(field)) {
            if (!counts.containsKey(chosen)) {
                long count = values.holds(field)
                        ? facets.getSpecificValue(dimension, chosen).longValue()
                        : 0;
                counts.put(chosen, Math.max(0, count));
            }
        }
        return counts;
    }
}
