// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.targeting.rest;

import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.portal.search.Kind;
import eu.vitrine.portal.search.rest.LabelledFacet;
import eu.vitrine.portal.search.rest.Questions;
import eu.vitrine.portal.search.rest.ResultPage;
import eu.vitrine.portal.shell.failures.NotPublished;
import eu.vitrine.portal.targeting.AdUse;
import eu.vitrine.portal.targeting.AdUses;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Search, single targeting parameters, and how many ads make use of them, for programs. */
@RestController
@RequestMapping(path = "/api/v1/targeting-parameters", produces = MediaType.APPLICATION_JSON_VALUE)
class TargetingParametersController {

    private final Kind<TargetingParameter> parameters;
    private final Questions<TargetingParameter> questions;
    private final AdUses uses;

    TargetingParametersController(Kind<TargetingParameter> parameters, AdUses uses) {
        this.parameters = parameters;
        this.questions = new Questions<>(parameters);
        this.uses = uses;
    }

    /** A page of targeting parameters, with the counts of facets. */
    @GetMapping
    ResultPage search(HttpServletRequest request) {
        return questions.search(request);
    }

    /** One targeting parameter; asked for again, it is sent only if it changed. */
    @GetMapping("/{id}")
    ResponseEntity<byte[]> find(@PathVariable String id) {
        return questions.answer(parameter(id));
    }

    /** How many ads were aimed with it, in all and over time. */
    @GetMapping("/{id}/use")
    AdUse use(@PathVariable String id) {
        return uses.of(parameter(id));
    }

    /** The values of a field that start with a prefix, among the targeting parameters that match. */
    @GetMapping("/fields/{field}/values")
    LabelledFacet values(@PathVariable String field, HttpServletRequest request) {
        return questions.values(field, request);
    }

    private TargetingParameter parameter(String id) {
        return parameters.records().find(id).orElseThrow(() -> new NotPublished("problem.unknownTargetingParameter"));
    }
}
