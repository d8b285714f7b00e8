// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures.rest;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.portal.disclosures.DisclosureDifferencePages;
import eu.vitrine.portal.disclosures.DisclosureSummary;
import eu.vitrine.portal.disclosures.DisclosureVersions;
import eu.vitrine.portal.record.VersionRange;
import eu.vitrine.portal.search.Kind;
import eu.vitrine.portal.search.rest.LabelledFacet;
import eu.vitrine.portal.search.rest.Questions;
import eu.vitrine.portal.search.rest.ResultPage;
import eu.vitrine.portal.shell.failures.NotPublished;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Search, published texts and their versions for programs. */
@RestController
@RequestMapping(path = "/api/v1/disclosures", produces = MediaType.APPLICATION_JSON_VALUE)
class DisclosuresController {

    private static final Supplier<NotPublished> UNKNOWN = () -> new NotPublished("problem.unknownDisclosure");

    private final Questions<Disclosure> questions;
    private final DisclosureVersions versions;
    private final DisclosureDifferencePages differences;
    private final DisclosureSummary summary;

    DisclosuresController(
            Kind<Disclosure> disclosures,
            DisclosureVersions versions,
            DisclosureDifferencePages differences,
            DisclosureSummary summary) {
        this.questions = new Questions<>(disclosures);
        this.versions = versions;
        this.differences = differences;
        this.summary = summary;
    }

    /** A page of versions, with the counts of facets. */
    @GetMapping
    ResultPage search(HttpServletRequest request) {
        return questions.search(request);
    }

    /** The values of a field that start with a prefix, among the versions that match. */
    @GetMapping("/fields/{field}/values")
    LabelledFacet values(@PathVariable String field, HttpServletRequest request) {
        return questions.values(field, request);
    }

    /** The version of a text that is in force, else its newest. */
    @GetMapping("/{id}")
    ResponseEntity<byte[]> find(@PathVariable String id) {
        return questions.answer(versions.current(id).orElseThrow(UNKNOWN));
    }

    /** All versions of a text, without their words. */
    @GetMapping("/{id}/versions")
    VersionList versions(@PathVariable String id) {
        List<Disclosure> all = versions.all(id);
        if (all.isEmpty()) {
            throw UNKNOWN.get();
        }
        return VersionList.of(all);
    }

    /** One version of a text. */
    @GetMapping("/{id}/versions/{version:[^.]+(?:\\.[^.]+)*}")
    ResponseEntity<byte[]> version(@PathVariable String id, @PathVariable String version) {
        return questions.answer(versions.version(id, version).orElseThrow(UNKNOWN));
    }

    /** What changed between two versions. */
    @GetMapping("/{id}/versions/{before}..{after}")
    DisclosureChanges difference(@PathVariable String id, @PathVariable String before, @PathVariable String after) {
        return differences
                .difference(id, new VersionRange(before, after))
                .map(difference -> DisclosureChanges.of(difference, summary.say(difference)))
                .orElseThrow(UNKNOWN);
    }
}
