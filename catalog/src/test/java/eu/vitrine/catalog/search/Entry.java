// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.text.Analysed;
import eu.vitrine.catalog.text.Highlighter;
import eu.vitrine.catalog.text.TextQuery.Clause;
import eu.vitrine.catalog.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A record of the reference with its words, taken apart once.
 *
 * @param words the texts of each searchable field, in table order
 */
record Entry<R>(R record, String id, Map<Field.Searchable<R>, List<Analysed>> words) {

    static <R> Entry<R> of(R record, Schema<R> schema) {
        String language = schema.language().apply(record);
        Map<Field.Searchable<R>, List<Analysed>> words = new LinkedHashMap<>();
        for (Field.Searchable<R> field : schema.searchable()) {
            List<String> texts = field.words().apply(record);
            words.put(
                    field,
                    texts.stream().map(text -> Words.analyse(text, language)).toList());
        }
        return new Entry<>(record, schema.id().apply(record), words);
    }

    /** Whether one of the field's texts holds the word or the whole phrase. */
    boolean holds(Clause clause, Field.Searchable<R> field) {
        return words.getOrDefault(field, List.of()).stream().anyMatch(text -> Highlighter.holds(clause, text));
    }

    /** Whether any field holds it. */
    boolean holds(Clause clause) {
        return words.keySet().stream().anyMatch(field -> holds(clause, field));
    }

    /** What the clause adds to the rank: the weights of all fields that hold it. */
    long weight(Clause clause) {
        return words.keySet().stream()
                .filter(field -> holds(clause, field))
                .mapToLong(Field.Searchable::weight)
                .sum();
    }
}
