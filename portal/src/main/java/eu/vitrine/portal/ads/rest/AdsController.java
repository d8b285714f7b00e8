// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.catalog.Ad;
import eu.vitrine.portal.search.Kind;
import eu.vitrine.portal.search.rest.LabelledFacet;
import eu.vitrine.portal.search.rest.Questions;
import eu.vitrine.portal.search.rest.ResultPage;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search and single ads for programs. */
@RestController
@RequestMapping(path = "/api/v1/ads", produces = MediaType.APPLICATION_JSON_VALUE)
class AdsController {

    private final Kind<Ad> ads;
    private final Questions<Ad> questions;
    private final PastAnswers past;

    AdsController(Kind<Ad> ads, PastAnswers past) {
        this.ads = ads;
        this.past = past;
        this.questions = new Questions<>(ads);
    }

    /** A page of ads, with the counts of facets. */
    @GetMapping
    ResultPage search(HttpServletRequest request) {
        return questions.search(request);
    }

    /** One ad, now or as it was; asked for again, it is sent only if it changed. */
    @GetMapping("/{id}")
    ResponseEntity<byte[]> find(@PathVariable String id, @RequestParam(required = false) @Nullable String asOf) {
        if (asOf != null) {
            return past.asOf(id, asOf);
        }
        return questions.answer(ads.records().find(id).orElseThrow(() -> past.notThere(id)));
    }

    /** The values of a field that start with a prefix, among the ads that match. */
    @GetMapping("/fields/{field}/values")
    LabelledFacet values(@PathVariable String field, HttpServletRequest request) {
        return questions.values(field, request);
    }
}
