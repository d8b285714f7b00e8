// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.Sort;
import java.util.stream.Collectors;

/** What an index was made from: an index of another table, or written by other rules, must be built again before it can be read. */
final class Fingerprint {

    /** To be raised when the way in which a field is indexed changes. */
    private static final int RULES = 1;

    private Fingerprint() {}

    static String of(Schema<?> schema) {
        String fields = schema.fields().stream().map(Fingerprint::of).collect(Collectors.joining(","));
        String sorts = schema.sorts().stream().map(Sort::name).collect(Collectors.joining(","));
        return RULES + ";" + fields + ";" + sorts;
    }

    private static String of(Field<?> field) {
        int weight = field instanceof Field.Searchable<?> searchable ? searchable.weight() : 0;
        return field.getClass().getSimpleName() + ":" + field.name() + ":" + weight;
    }
}
