// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.targeting.rest;

import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.portal.search.Kind;
import eu.vitrine.portal.search.rest.ApiChapter;
import eu.vitrine.portal.search.rest.ApiParameters;
import eu.vitrine.portal.search.rest.Shapes;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What REST says about targeting parameters. */
@Component
class TargetingParametersChapter implements ApiChapter {

    private static final String PARAMETERS = "/api/v1/targeting-parameters";

    private final ApiParameters parameters;

    TargetingParametersChapter(Kind<TargetingParameter> kind) {
        this.parameters = new ApiParameters(kind);
    }

    @Override
    public String tag() {
        return "targeting parameters";
    }

    @Override
    public List<Address> addresses() {
        return List.of(
                new Address(
                        PARAMETERS,
                        "searchTargetingParameters",
                        parameters.search(),
                        Shapes.json("TargetingParametersPage")),
                new Address(
                        PARAMETERS + "/{id}",
                        "findTargetingParameter",
                        List.of(parameters.path("id")),
                        Shapes.json("TargetingParameter")),
                new Address(
                        PARAMETERS + "/{id}/use",
                        "targetingParameterUse",
                        List.of(parameters.path("id")),
                        Shapes.json("AdUse")),
                new Address(
                        PARAMETERS + "/fields/{field}/values",
                        "targetingParameterValues",
                        parameters.values(),
                        Shapes.json("Facet")));
    }

    @Override
    public Map<String, Schema<?>> shapes() {
        return Shapes.beside(TargetingParametersChapter.class);
    }
}
