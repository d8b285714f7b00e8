// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders.rest;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.portal.recommenders.DifferencePages;
import eu.vitrine.portal.recommenders.DifferenceSummary;
import eu.vitrine.portal.recommenders.RecommenderVersions;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.search.Kind;
import eu.vitrine.portal.search.rest.LabelledFacet;
import eu.vitrine.portal.search.rest.Questions;
import eu.vitrine.portal.search.rest.ResultPage;
import eu.vitrine.portal.shell.failures.NotPublished;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Recommenders, their versions and their changes for programs. */
@RestController
@RequestMapping(path = "/api/v1/recommenders", produces = MediaType.APPLICATION_JSON_VALUE)
class RecommendersController {

    private static final String UNKNOWN = "problem.unknownRecommender";

    private final Questions<Recommender> questions;
    private final RecommenderVersions versions;
    private final DifferencePages differences;
    private final DifferenceSummary summary;

    RecommendersController(
            Kind<Recommender> kind,
            RecommenderVersions versions,
            DifferencePages differences,
            DifferenceSummary summary) {
        this.questions = new Questions<>(kind);
        this.versions = versions;
        this.differences = differences;
        this.summary = summary;
    }

    /** A page of recommenders, with the counts of facets: those in force, unless others are asked for. */
    @GetMapping
    ResultPage search(HttpServletRequest request) {
        return questions.search(request);
    }

    /** The values of a field that start with a prefix. */
    @GetMapping("/fields/{field}/values")
    LabelledFacet values(@PathVariable String field, HttpServletRequest request) {
        return questions.values(field, request);
    }

    /** The version in force, else the newest. */
    @GetMapping("/{id}")
    ResponseEntity<byte[]> find(@PathVariable String id) {
        return questions.answer(versions.current(id).orElseThrow(() -> new NotPublished(UNKNOWN)));
    }

    /** All versions in the order in which they take effect. */
    @GetMapping("/{id}/versions")
    VersionsJson versions(@PathVariable String id) {
        VersionsJson all = VersionsJson.of(versions.all(id));
        if (all.versions().isEmpty()) {
            throw new NotPublished(UNKNOWN);
        }
        return all;
    }

    /** One version, which never changes, but for the day on which the next took over. */
    @GetMapping("/{id}/versions/{version:[^.]+(?:\\.[^.]+)*}")
    ResponseEntity<byte[]> version(@PathVariable String id, @PathVariable String version) {
        return questions.answer(versions.version(id, version).orElseThrow(() -> new NotPublished(UNKNOWN)));
    }

    /** In what two versions differ. */
    @GetMapping("/{id}/versions/{before}..{after}")
    DifferenceJson difference(@PathVariable String id, @PathVariable String before, @PathVariable String after) {
        return differences
                .difference(id, before, after)
                .map(difference -> DifferenceJson.of(difference, summary.say(difference, Tongues.ANYBODY)))
                .orElseThrow(() -> new NotPublished(UNKNOWN));
    }
}
