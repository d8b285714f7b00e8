// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Status;
import eu.vitrine.catalog.lucene.column.Deadline;
import eu.vitrine.catalog.lucene.column.Hits;
import eu.vitrine.catalog.lucene.column.Segment;
import eu.vitrine.catalog.lucene.column.SortKey;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;

/** Counts the total and the facets of one question, segment by segment. */
final class Counting<R> {

    private final Query query;
    private final Snapshot snapshot;
    private final Matching<R> matching;
    private final Deadline deadline;
    private final Map<String, FacetCount> counts = new LinkedHashMap<>();
    private final Map<String, KeywordCount> keywords = new LinkedHashMap<>();
    private final Map<String, StandingCount> standings = new LinkedHashMap<>();
    private long total;

    Counting(Query query, Snapshot snapshot, Matching<R> matching, List<Field.Facetable<R>> facets, Deadline deadline) {
        this.query = query;
        this.snapshot = snapshot;
        this.matching = matching;
        this.deadline = deadline;
        for (Field.Facetable<R> facet : facets) {
            counts.put(facet.name(), count(facet));
        }
    }

    private FacetCount count(Field.Facetable<R> facet) {
        String name = facet.name();
        return switch (facet) {
            case Field.Standing<R> _ -> standings.computeIfAbsent(name, StandingCount::new);
            case Field.Keyword<R> _ ->
                matching.isEverythingFor(name)
                        ? new KeywordCount(name, snapshot, snapshot.totals(name))
                        : keywords.computeIfAbsent(name, field -> new KeywordCount(field, snapshot));
        };
    }

    /**
     * Makes what this question will ask for and what is not there yet, the order of its hits too: the first question after a commit waits for it, and
     * its time is not yet running.
     */
    void prepare(SortKey order) throws IOException {
        for (Segment segment : snapshot.segments()) {
            segment.prepare(order);
            for (String name : keywords.keySet()) {
                segment.prepare(LuceneFields.values(name));
            }
            for (String name : standings.keySet()) {
                segment.prepare(LuceneFields.periods(name));
            }
        }
    }

    /** Counts what matches in one segment. */
    void add(LeafReaderContext leaf, Segment segment, Matched matched) throws IOException {
        total += matched.hits().size();
        List<String> together = new ArrayList<>();
        for (String name : keywords.keySet()) {
            if (matched.isChosen(name)) {
                add(leaf.ord, segment, List.of(name), matched.sidewaysOf(name));
            } else {
                together.add(name);
            }
        }
        add(leaf.ord, segment, together, matched.hits());
        for (Map.Entry<String, StandingCount> entry : standings.entrySet()) {
            Hits hits = matched.sidewaysOf(entry.getKey());
            Map<Status, Integer> counted = segment.count(matching.standings(entry.getKey(), leaf, segment), hits);
            entry.getValue().add(counted);
        }
    }

    private void add(int number, Segment segment, Collection<String> names, Hits hits) throws IOException {
        Map<String, int[]> counted =
                segment.count(names.stream().map(LuceneFields::values).toList(), hits, deadline);
        for (String name : names) {
            int[] values = counted.get(LuceneFields.values(name));
            KeywordCount count = keywords.get(name);
            if (values != null && count != null) {
                count.add(number, values);
            }
        }
    }

    long total() {
        return total;
    }

    /** The facets, in the order asked for. */
    List<Facet> facets(int size, String prefix) throws IOException {
        List<Facet> facets = new ArrayList<>();
        for (Map.Entry<String, FacetCount> entry : counts.entrySet()) {
            facets.add(entry.getValue().facet(size, query.anyOf(entry.getKey()), prefix));
        }
        return facets;
    }
}
