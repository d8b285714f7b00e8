// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.Holdings;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a catalogue holds of one kind of record.
 *
 * @param kind its name, such as {@code ads}
 * @param words what people call the records
 * @param facets the most frequent values of each field that is always counted
 */
record KindStats(String kind, String words, Holdings holdings, List<Facet> facets) {

    /** Asks the catalogue. */
    static <R> KindStats of(Catalog catalog, Schema<R> schema) {
        String plural = schema.name().replace('-', ' ');
        try (RecordSearch<R> search = catalog.search(schema)) {
            return new KindStats(
                    schema.name(),
                    schema.lineage() == null ? plural : "versions of " + plural,
                    search.holdings(),
                    search.search(SearchRequest.of(Query.ALL).withSize(0)).facets());
        }
    }

    /** Adds the counts, each with the kind that it is of. */
    void describe(ArrayNode list) {
        for (Facet facet : facets) {
            ObjectNode entry =
                    list.addObject().put("of", kind).put("name", facet.name()).put("distinct", facet.distinct());
            ArrayNode values = entry.putArray("values");
            facet.values()
                    .forEach(value ->
                            values.addObject().put("value", value.value()).put("count", value.count()));
        }
    }

    String text() {
        StringBuilder text = new StringBuilder();
        String updated =
                holdings.updatedAt() == null ? "never" : holdings.updatedAt().toString();
        text.append(String.format(Locale.ROOT, "%,d %s. Last changed: %s%n", holdings.records(), words, updated));
        for (Facet facet : facets) {
            if (!facet.values().isEmpty()) {
                text.append(String.format("%n%s%s%n", facet.name(), more(facet)));
                facet.values().forEach(value -> text.append(line(value)));
            }
        }
        return text.toString();
    }

    private static String more(Facet facet) {
        int shown = facet.values().size();
        if (facet.distinct() == null) {
            return String.format(Locale.ROOT, " (the first %d of more than %,d values)", shown, Facet.MOST_DISTINCT);
        }
        return facet.distinct() == shown
                ? ""
                : String.format(Locale.ROOT, " (the first %d of %,d values)", shown, facet.distinct());
    }

    private static String line(Facet.Value value) {
        return String.format(Locale.ROOT, "%,12d  %s%n", value.count(), Plain.text(value.value()));
    }
}
