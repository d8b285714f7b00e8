// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import eu.vitrine.portal.search.FacetGroup;
import java.util.Optional;

/** Looks up more values of a field than the page shows by itself. */
@FunctionalInterface
interface ValueLookup {

    /** The values; empty if the catalogue cannot answer, which somebody else then says. */
    Optional<FacetGroup> values(String field, String prefix, int size);
}
