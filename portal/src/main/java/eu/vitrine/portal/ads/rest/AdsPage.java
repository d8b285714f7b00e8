// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Match;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Hit;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.Total;
import eu.vitrine.portal.ads.FieldLabels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of an answer, as JSON.
 *
 * @param next the cursor of the next page; null on the last
 */
record AdsPage(
        Total total,
        List<AdHit> hits,
        List<LabelledFacet> facets,
        @Nullable String next) {

    static AdsPage of(Page<Ad> page, FieldLabels labels) {
        return new AdsPage(
                page.total(),
                page.hits().stream().map(AdHit::of).toList(),
                page.facets().stream()
                        .map(facet -> LabelledFacet.of(facet, labels))
                        .toList(),
                page.next() == null ? null : page.next().encode());
    }

    /**
     * An ad that was found.
     *
     * @param ad the record as its codec writes it
     * @param matches why it was found
     */
    record AdHit(@JsonRawValue String ad, List<Match> matches) {

        private static AdHit of(Hit<Ad> hit) {
            byte[] json = AdSchema.ADS.codec().write(hit.record());
            return new AdHit(new String(json, StandardCharsets.UTF_8), hit.matches());
        }
    }
}
