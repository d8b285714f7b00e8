// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.text.TextQuery.Clause;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A record of the reference with its JSON form, and its words taken apart once.
 *
 * @param texts the texts of each searchable field, in table order
 */
record Entry<R>(R record, String id, byte[] json, Map<Field.Searchable<R>, List<EntryText>> texts) {

    static <R> Entry<R> of(R record, Schema<R> schema) {
        Map<Field.Searchable<R>, List<EntryText>> texts = new LinkedHashMap<>();
        for (Field.Searchable<R> field : schema.searchable()) {
            texts.put(
                    field,
                    field.words().apply(record).stream()
                            .map(passage -> EntryText.of(passage.text(), passage.language()))
                            .toList());
        }
        return new Entry<>(record, schema.id().apply(record), schema.codec().write(record), texts);
    }

    /** Whether any field holds the word or the whole phrase. */
    boolean holds(Clause clause) {
        return weight(clause) > 0;
    }

    /** What the clause adds to the rank: the weights of all fields of which one text holds it. */
    long weight(Clause clause) {
        long weight = 0;
        for (Map.Entry<Field.Searchable<R>, List<EntryText>> field : texts.entrySet()) {
            for (EntryText text : field.getValue()) {
                if (text.holds(clause)) {
                    weight += field.getKey().weight();
                    break;
                }
            }
        }
        return weight;
    }
}
