// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Schema;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The words for the values of closed lists, from the bundle ({@code KIND.FIELD.VALUE}); and for values of some fields, from elsewhere.
 * What has no label is its own. Thread-safe.
 */
public final class ListedLabels implements FieldLabels {

    private final KindWords words;
    private final Schema<?> schema;
    private final Map<String, UnaryOperator<String>> others;

    /** @param others for fields whose values are not in the bundle: what says a value, by the name of the field */
    public ListedLabels(KindWords words, Schema<?> schema, Map<String, UnaryOperator<String>> others) {
        this.words = words;
        this.schema = schema;
        this.others = Map.copyOf(others);
    }

    @Override
    public String field(String field) {
        return words.say("field." + field);
    }

    @Override
    public String help(String field) {
        return words.say("field." + field + ".help");
    }

    @Override
    public String value(String field, String value) {
        UnaryOperator<String> other = others.get(field);
        if (other != null) {
            return other.apply(value);
        }
        return listed(field, value) ? words.say(field + '.' + value) : value;
    }

    private boolean listed(String field, String value) {
        return schema.field(field)
                .filter(row -> row instanceof Field.Facetable<?> facet
                        && facet.closedList().contains(value))
                .isPresent();
    }
}
