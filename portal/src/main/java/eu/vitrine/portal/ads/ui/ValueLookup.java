// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.ui;

import eu.vitrine.portal.ads.FacetGroup;

/** Looks up more values of a field than the page shows by itself. */
@FunctionalInterface
interface ValueLookup {

    FacetGroup values(String field, String prefix, int size);
}
