// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import eu.vitrine.catalog.Finding;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How findings stand in records and in tables of fields: by their names. */
final class Findings {

    private Findings() {}

    /** A closed list of the findings that a kind of record can have. */
    static Set<String> names(Finding... possible) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(names(List.of(possible))));
    }

    static List<String> names(Collection<Finding> findings) {
        return findings.stream().map(Enum::name).toList();
    }
}
