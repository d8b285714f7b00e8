// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.Sort;
import eu.vitrine.catalog.lucene.column.After;
import eu.vitrine.catalog.lucene.column.SortKey;
import eu.vitrine.catalog.search.Cursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order of hits, and its cursors. The last key is always the id.
 *
 * @param byRelevance whether the rank is the first key
 */
record HitOrder(boolean byRelevance, SortKey key) {

    /** The order of this name. */
    static <R> HitOrder of(String name, Schema<R> schema) {
        boolean byRelevance = name.equals(Sort.RELEVANCE);
        Sort<R> sort = byRelevance ? schema.defaultSort() : schema.sort(name).orElseThrow();
        return new HitOrder(
                byRelevance, new SortKey(LuceneFields.sort(sort.name()), LuceneFields.ID, sort.descending()));
    }

    /** The place of a cursor; whatever stands exactly there was on the page before. */
    @Nullable
    After after(@Nullable Cursor cursor) {
        if (cursor == null) {
            return null;
        }
        int rank = byRelevance
                ? Math.clamp(cursor.keys().getFirst(), -1, Integer.MAX_VALUE)
                : 0; // anybody can write a cursor
        return new After(rank, key.ascending(cursor.keys().getLast()), cursor.id());
    }

    /** The keys of a hit, without its id. */
    List<Long> keys(Found hit) {
        long last = key.ascending(hit.key());
        return byRelevance ? List.of((long) hit.rank(), last) : List.of(last);
    }
}
