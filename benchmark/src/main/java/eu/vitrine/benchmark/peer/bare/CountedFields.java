// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.bare;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.schema.AdSchema;
import java.util.List;

/** The facets of a page that are values in the index: all but the status, which depends on the moment and is left out here. */
final class CountedFields {

    static final List<String> NAMES = AdSchema.ADS.facets().stream()
            .filter(field -> field.counted() == Field.Counted.ALWAYS)
            .filter(Field.Keyword.class::isInstance)
            .map(Field::name)
            .toList();

    private CountedFields() {}
}
