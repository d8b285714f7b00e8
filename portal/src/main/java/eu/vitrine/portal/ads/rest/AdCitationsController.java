// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.ads.AdCitation;
import eu.vitrine.portal.ads.AdCitations;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How an ad is quoted, for programs that keep lists of what is quoted. */
@RestController
@RequestMapping("/api/v1/ads/{id}")
class AdCitationsController {

    /** Entries for BibTeX. */
    static final String BIBTEX = "application/x-bibtex";

    /** Items for CSL processors. */
    static final String CSL = "application/vnd.citationstyles.csl+json";

    private final RecordSearch<Ad> ads;
    private final AdCitations citations;
    private final PastAnswers past;

    AdCitationsController(RecordSearch<Ad> ads, AdCitations citations, PastAnswers past) {
        this.ads = ads;
        this.citations = citations;
        this.past = past;
    }

    /** For BibTeX. */
    @GetMapping(path = "/citation.bib", produces = BIBTEX + ";charset=UTF-8")
    ResponseEntity<String> bibtex(@PathVariable String id) {
        AdCitation citation = citation(id);
        return file(citation.bibtex(), citation.name() + ".bib");
    }

    /** For CSL processors. */
    @GetMapping(path = "/citation.json", produces = CSL)
    ResponseEntity<String> csl(@PathVariable String id) {
        AdCitation citation = citation(id);
        return file(citation.csl(), citation.name() + ".json");
    }

    private AdCitation citation(String id) {
        return citations.of(ads.find(id).orElseThrow(() -> past.notThere(id)));
    }

    private static ResponseEntity<String> file(String text, String name) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text);
    }
}
