// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders.rest;

import eu.vitrine.portal.recommenders.RecommenderPages;
import eu.vitrine.portal.recommenders.RecommenderPaths;
import eu.vitrine.portal.record.RecordPage;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The explanation of a recommender as a piece of HTML: for the terms and conditions in which Art. 27(1) DSA wants it, and for the pages on which the
 * recommender works. It is made from the same record as everything else here, so the texts cannot differ.
 */
@RestController
@RequestMapping(path = "/api/v1/recommenders/{id}")
class RecommenderFragments {

    private static final Fragment EXPLANATION = new Fragment(
            "vitrine-recommender",
            Set.of("findings", "purpose", "parameters", "options", "remuneration", "exclusions", "surfaces"),
            "problem.unknownRecommender");

    private final RecommenderPages pages;
    private final Reader reader;
    private final Words words;

    RecommenderFragments(RecommenderPages pages, Reader reader, Words words) {
        this.pages = pages;
        this.reader = reader;
        this.words = words;
    }

    /** The version in force, else the newest. */
    @GetMapping(path = "/fragment", produces = Fragment.HTML)
    ResponseEntity<String> current(@PathVariable String id, @RequestParam(required = false) @Nullable String lang) {
        return answer(pages.page(id, tongues(lang)), RecommenderPaths.page(id));
    }

    /** One version. */
    @GetMapping(path = "/versions/{version}/fragment", produces = Fragment.HTML)
    ResponseEntity<String> version(
            @PathVariable String id,
            @PathVariable String version,
            @RequestParam(required = false) @Nullable String lang) {
        return answer(pages.version(id, version, tongues(lang)), RecommenderPaths.page(id) + "/versions/" + version);
    }

    private Tongues tongues(@Nullable String asked) {
        return new Tongues(null, reader.languages(asked));
    }

    private ResponseEntity<String> answer(RecordPage page, String path) {
        return EXPLANATION.of(page, new Link(words.say("recommender.fragment.more"), path));
    }
}
