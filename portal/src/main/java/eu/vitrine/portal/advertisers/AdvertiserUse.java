// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.advertisers;

import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.search.Facet;
import java.util.List;

/**
 * What an advertiser had shown, in figures.
 *
 * @param shown from the beginning of its first ad to the end of its last
 * @param names those that its ads bear most often
 * @param facets how often each value occurs among its ads, field by field
 */
public record AdvertiserUse(Period shown, List<NameUse> names, List<Facet> facets) {

    /** Copies the lists. */
    public AdvertiserUse {
        names = List.copyOf(names);
        facets = List.copyOf(facets);
    }
}
