// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.Holdings;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a catalogue holds, for people and for programs.
 *
 * @param facets the most frequent values of each field that is always counted
 */
record StatsReport(Holdings holdings, List<Facet> facets) {

    String json() {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("ads", holdings.records());
        json.put(
                "updatedAt",
                holdings.updatedAt() == null ? null : holdings.updatedAt().toString());
        ArrayNode list = json.putArray("facets");
        for (Facet facet : facets) {
            ObjectNode entry = list.addObject().put("name", facet.name()).put("distinct", facet.distinct());
            ArrayNode values = entry.putArray("values");
            facet.values()
                    .forEach(value ->
                            values.addObject().put("value", value.value()).put("count", value.count()));
        }
        return json.toString();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        String updated =
                holdings.updatedAt() == null ? "never" : holdings.updatedAt().toString();
        text.append(String.format(Locale.ROOT, "%,d ads. Last changed: %s%n", holdings.records(), updated));
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
