// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.ads.FieldLabels;
import eu.vitrine.portal.shell.failures.NotPublished;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Search and single ads for programs. */
@RestController
@RequestMapping(path = "/api/v1/ads", produces = MediaType.APPLICATION_JSON_VALUE)
class AdsController {

    private final RecordSearch<Ad> ads;
    private final QueryText<Ad> queries;
    private final FieldLabels labels;

    AdsController(RecordSearch<Ad> ads, QueryText<Ad> queries, FieldLabels labels) {
        this.ads = ads;
        this.queries = queries;
        this.labels = labels;
    }

    /** A page of ads, with the counts of facets. */
    @GetMapping
    AdsPage search(HttpServletRequest request) {
        return AdsPage.of(ads.search(queries.parse(RequestQuery.of(request))), labels);
    }

    /** One ad; asked for again, it is sent only if it changed. */
    @GetMapping("/{id}")
    ResponseEntity<byte[]> find(@PathVariable String id) {
        byte[] json =
                ads.find(id).map(AdSchema.ADS.codec()::write).orElseThrow(() -> new NotPublished("problem.unknownAd"));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(json) + '"')
                .body(json);
    }

    /** The values of a field that start with a prefix, among the ads that match. */
    @GetMapping("/fields/{field}/values")
    LabelledFacet values(@PathVariable String field, HttpServletRequest request) {
        ValuesRequest asked = ValuesRequest.of(RequestQuery.of(request), queries);
        queries.facet("field", field);
        return LabelledFacet.of(ads.values(asked.query(), field, asked.prefix(), asked.size()), labels);
    }
}
