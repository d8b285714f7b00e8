// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.lucene.column.Segment;
import eu.vitrine.catalog.search.SearchRequest;
import java.io.IOException;
import java.util.List;

/**
 * How many records of a snapshot hold each value of a field: the counts of everything, from which most visits start. Made once for a snapshot.
 *
 * @param counts by the number of the value
 * @param top as many as anybody can ask for
 */
record Totals(int[] counts, TopValues top) {

    /** @param field the name in the index */
    static Totals of(String field, Dictionary dictionary, List<Segment> segments) throws IOException {
        int[] counts = new int[dictionary.size()];
        for (int i = 0; i < segments.size(); i++) {
            dictionary.add(i, segments.get(i).frequencies(field), counts);
        }
        return new Totals(counts, TopValues.of(counts, SearchRequest.MOST_VALUES, number -> true));
    }
}
