// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.advertisers.rest;

import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.search.Total;
import eu.vitrine.portal.ads.AdLabels;
import eu.vitrine.portal.advertisers.AdvertiserUse;
import eu.vitrine.portal.advertisers.KnownAdvertiser;
import eu.vitrine.portal.search.rest.LabelledFacet;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An advertiser, as JSON.
 *
 * @param id by which it is addressed
 * @param advertiser as its newest ad names it
 * @param ads how many are here
 * @param firstShown the beginning of its first ad
 * @param lastShown the end of its last; null while one has no end
 * @param names those on its ads, the most frequent first
 * @param facets how often each value occurs among its ads
 */
record AdvertiserAnswer(
        String id,
        String platform,
        Advertiser advertiser,
        Total ads,
        Instant firstShown,
        @Nullable Instant lastShown,
        List<Name> names,
        List<LabelledFacet> facets) {

    /** A name, on how many ads it stands, and from when to when these were shown. */
    record Name(
            String name,
            long ads,
            Instant firstShown,
            @Nullable Instant lastShown) {}

    static AdvertiserAnswer of(KnownAdvertiser known, AdvertiserUse use, AdLabels labels) {
        Period shown = use.shown();
        List<Name> names = use.names().stream()
                .map(name -> new Name(
                        name.name(),
                        name.count(),
                        name.shown().from(),
                        name.shown().to()))
                .toList();
        return new AdvertiserAnswer(
                known.id(),
                known.platform(),
                known.advertiser(),
                known.total(),
                shown.from(),
                shown.to(),
                names.isEmpty()
                        ? List.of(new Name(
                                known.advertiser().name(), known.total().value(), shown.from(), shown.to()))
                        : names,
                use.facets().stream()
                        .map(facet -> LabelledFacet.of(facet, labels))
                        .toList());
    }
}
