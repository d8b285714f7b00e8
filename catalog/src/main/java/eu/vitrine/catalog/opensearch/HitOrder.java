// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.Sort;
import eu.vitrine.catalog.search.Cursor;
import java.util.ArrayList;
import java.util.List;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.SortOptions;
import org.opensearch.client.opensearch._types.SortOrder;
import tools.jackson.databind.JsonNode;

/** An order of hits as a cluster sorts by it, and its cursors. The last key is always the id. */
record HitOrder(boolean byRelevance, Sort<?> order) {

    /** The order of this name. */
    static <R> HitOrder of(String name, Schema<R> schema) {
        return name.equals(Sort.RELEVANCE)
                ? new HitOrder(true, schema.defaultSort())
                : new HitOrder(false, schema.sort(name).orElseThrow());
    }

    List<SortOptions> sort() {
        List<SortOptions> keys = new ArrayList<>();
        if (byRelevance) {
            keys.add(SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc))));
        }
        keys.add(by(IndexFields.sort(order.name()), order.descending() ? SortOrder.Desc : SortOrder.Asc));
        keys.add(by(IndexFields.ID, SortOrder.Asc));
        return keys;
    }

    static SortOptions by(String field, SortOrder direction) {
        return SortOptions.of(sort -> sort.field(key -> key.field(field).order(direction)));
    }

    /** The place of a cursor; whatever stands exactly there was on the page before. */
    List<FieldValue> after(Cursor cursor) {
        List<FieldValue> place = new ArrayList<>();
        cursor.keys().forEach(key -> place.add(FieldValue.of(key)));
        place.add(FieldValue.of(cursor.id()));
        return place;
    }

    /** The keys of a hit, without its id. */
    static List<Long> keys(List<JsonNode> place) {
        return place.subList(0, place.size() - 1).stream()
                .map(key -> key.isIntegralNumber() ? key.longValue() : (long) key.doubleValue())
                .toList();
    }
}
