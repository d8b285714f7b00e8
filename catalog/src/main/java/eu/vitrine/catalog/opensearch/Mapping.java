// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.Sort;
import org.opensearch.client.opensearch._types.mapping.DynamicMapping;
import org.opensearch.client.opensearch._types.mapping.Property;
import org.opensearch.client.opensearch._types.mapping.TypeMapping;

/**
 * Derives from the table of fields how an index is made. Nothing is added to it by what records hold; words arrive as tokens, which the cluster only
 * parts at white space; only the JSON form of a record is kept as it was sent.
 */
final class Mapping {

    private static final Property KEYWORD = Property.of(p -> p.keyword(k -> k.norms(false)));
    private static final Property MARK = Property.of(p -> p.keyword(k -> k.docValues(false)));
    private static final Property KEPT =
            Property.of(p -> p.keyword(k -> k.index(false).docValues(false)));
    private static final Property WORDS =
            Property.of(p -> p.text(t -> t.analyzer("whitespace").norms(false)));
    private static final Property TICKET = Property.of(p -> p.long_(l -> l.docValues(false)));
    private static final Property SORT = Property.of(p -> p.long_(l -> l.index(false)));
    /** Times, too, as milliseconds: a range of dates is stored alike, but parses what it is asked for and refuses far ends. */
    private static final Property RANGES = Property.of(p -> p.longRange(r -> r.docValues(false)));

    private Mapping() {}

    static TypeMapping of(Schema<?> schema) {
        TypeMapping.Builder mapping = new TypeMapping.Builder()
                .dynamic(DynamicMapping.Strict)
                .source(source -> source.includes(IndexFields.RECORD))
                .properties(IndexFields.ID, KEYWORD)
                .properties(IndexFields.RECORD, KEPT)
                .properties(IndexFields.SINCE, TICKET)
                .properties(IndexFields.UNTIL, TICKET);
        schema.fields().forEach(field -> add(field, mapping));
        if (schema.likeness() != null) {
            mapping.properties(IndexFields.likeness(), MARK);
        }
        for (Sort<?> sort : schema.sorts()) {
            mapping.properties(IndexFields.sort(sort.name()), SORT);
        }
        return mapping.build();
    }

    private static void add(Field<?> field, TypeMapping.Builder mapping) {
        if (field instanceof Field.Searchable<?> searchable && searchable.weight() > 0) {
            mapping.properties(IndexFields.words(field.name()), WORDS);
        }
        switch (field) {
            case Field.Text<?> text -> {}
            case Field.Keyword<?> keyword -> mapping.properties(IndexFields.values(keyword.name()), KEYWORD);
            case Field.Number<?> number -> mapping.properties(IndexFields.ranges(number.name()), RANGES);
            case Field.Periods<?> periods -> mapping.properties(IndexFields.ranges(periods.name()), RANGES);
            case Field.Standing<?> standing -> {
                mapping.properties(IndexFields.ranges(standing.name()), RANGES);
                mapping.properties(IndexFields.removed(standing.name()), MARK);
            }
        }
    }
}
