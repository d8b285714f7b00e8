// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Similar;
import eu.vitrine.catalog.search.SimilarRecords;
import eu.vitrine.catalog.search.Total;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The ads that say the same as one of them, or nearly, as JSON.
 *
 * @param hits the nearest first
 */
record SimilarAds(Total total, List<Hit> hits) {

    /**
     * One of them.
     *
     * @param ad as its codec writes it
     * @param likeness how much of their pairs of neighbouring words the two have in common, 0.5 to 1
     * @param same whether both have the same words in the same order
     */
    record Hit(@JsonRawValue String ad, double likeness, boolean same) {

        static Hit of(Similar<Ad> similar) {
            byte[] json = AdSchema.ADS.codec().write(similar.record());
            double rounded = Math.round(similar.likeness() * 1_000) / 1_000.0;
            return new Hit(new String(json, StandardCharsets.UTF_8), rounded, similar.same());
        }
    }

    static SimilarAds of(SimilarRecords<Ad> similar) {
        return new SimilarAds(
                similar.total(), similar.nearest().stream().map(Hit::of).toList());
    }
}
