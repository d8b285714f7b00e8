// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.InvalidQuery;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.catalog.search.SimilarRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who else says the same as an ad, or nearly, for programs. */
@RestController
class SimilarController {

    private static final String SIZE = "size";

    private final RecordSearch<Ad> ads;
    private final PastAnswers past;

    SimilarController(RecordSearch<Ad> ads, PastAnswers past) {
        this.ads = ads;
        this.past = past;
    }

    /** The nearest ads. */
    @GetMapping(path = "/api/v1/ads/{id}/similar", produces = MediaType.APPLICATION_JSON_VALUE)
    SimilarAds similar(@PathVariable String id, @RequestParam(name = SIZE, required = false) @Nullable String size) {
        int wanted = size == null ? SearchRequest.HITS : number(size);
        if (ads.find(id).isEmpty()) {
            throw past.notThere(id);
        }
        return SimilarAds.of(ads.similar(id, wanted));
    }

    private static int number(String size) {
        int value = size.matches("[0-9]{1,3}") ? Integer.parseInt(size) : 0;
        if (value < 1 || value > SimilarRecords.CANDIDATES) {
            throw new InvalidQuery(
                    SIZE, "'" + SIZE + "' must be a whole number from 1 to " + SimilarRecords.CANDIDATES + ".");
        }
        return value;
    }
}
