// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.portal.ads.AdPages;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.record.rest.Fragment;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Reader;
import eu.vitrine.portal.shell.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What Art. 26(1) DSA wants beside an ad where it is shown, as a piece of HTML: on whose behalf, who paid, what decided that it is shown to somebody, and
 * how to change that. It is made from the same record as the page of the ad.
 */
@RestController
class AdFragments {

    private static final Fragment LABEL =
            new Fragment("vitrine-ad", Set.of("removal", "parties", "audience", "influence"), "problem.unknownAd");

    private final AdPages pages;
    private final Reader reader;
    private final Words words;

    AdFragments(AdPages pages, Reader reader, Words words) {
        this.pages = pages;
        this.reader = reader;
        this.words = words;
    }

    @GetMapping(path = "/api/v1/ads/{id}/fragment", produces = Fragment.HTML)
    ResponseEntity<String> fragment(@PathVariable String id, @RequestParam(required = false) @Nullable String lang) {
        return LABEL.of(
                pages.record(id, new Tongues(null, reader.languages(lang))),
                new Link(words.say("ad.fragment.more"), "/ads/" + id));
    }
}
