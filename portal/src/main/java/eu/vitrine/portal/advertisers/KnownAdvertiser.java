// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.advertisers;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.Total;
import java.util.List;

/**
 * An advertiser of whom there are ads here.
 *
 * @param id by which it is addressed
 * @param platform the service on which it advertises
 * @param advertiser as its newest ad names it
 * @param total how many of its ads are here; those that were taken down are not among them, since Art. 39(3) DSA withholds on whose behalf they were
 * @param newest the newest of them, at least one
 */
public record KnownAdvertiser(String id, String platform, Advertiser advertiser, Total total, List<Ad> newest) {

    /** Copies the list. */
    public KnownAdvertiser {
        newest = List.copyOf(newest);
    }

    /** All of its ads. */
    public Query query() {
        return Query.ALL.including(Advertisers.FIELD, id);
    }

    /** Whether this is known to be a person rather than a company: the law makes the name public, and nothing demands that search engines learn of it here. */
    public boolean isPerson() {
        return Boolean.TRUE.equals(advertiser.naturalPerson());
    }
}
