// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.Sort;
import eu.vitrine.catalog.search.Cursor;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** An order of hits as Lucene sorts by it, and its cursors. The last key is always the id. */
final class HitOrder {

    private final boolean byRelevance;
    private final org.apache.lucene.search.Sort sort;

    private HitOrder(boolean byRelevance, Sort<?> order) {
        this.byRelevance = byRelevance;
        List<SortField> keys = new ArrayList<>();
        if (byRelevance) {
            keys.add(SortField.FIELD_SCORE);
        }
        keys.add(new SortField(LuceneFields.sort(order.name()), SortField.Type.LONG, order.descending()));
        keys.add(new SortField(LuceneFields.ID, SortField.Type.STRING));
        this.sort = new org.apache.lucene.search.Sort(keys.toArray(SortField[]::new));
    }

    /** The order of this name. */
    static <R> HitOrder of(String name, Schema<R> schema) {
        return name.equals(Sort.RELEVANCE)
                ? new HitOrder(true, schema.defaultSort())
                : new HitOrder(false, schema.sort(name).orElseThrow());
    }

    org.apache.lucene.search.Sort sort() {
        return sort;
    }

    /** The place of a cursor; whatever stands exactly there was on the page before. */
    @Nullable
    FieldDoc after(@Nullable Cursor cursor) {
        if (cursor == null) {
            return null;
        }
        List<Object> fields = new ArrayList<>(cursor.keys());
        if (byRelevance) {
            fields.set(0, cursor.keys().getFirst().floatValue());
        }
        fields.add(new BytesRef(cursor.id()));
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, fields.toArray());
    }

    /** The keys of a hit, without its id. */
    List<Long> keys(FieldDoc hit) {
        List<Long> keys = new ArrayList<>();
        for (int i = 0; i < hit.fields.length - 1; i++) {
            keys.add(((Number) hit.fields[i]).longValue());
        }
        return keys;
    }
}
