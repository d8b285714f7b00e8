// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures.rest;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.portal.search.Kind;
import eu.vitrine.portal.search.rest.ApiChapter;
import eu.vitrine.portal.search.rest.ApiParameters;
import eu.vitrine.portal.search.rest.Shapes;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What REST says about published texts. */
@Component
class DisclosuresChapter implements ApiChapter {

    private static final String ALL = "/api/v1/disclosures";
    private static final String ONE = ALL + "/{id}";
    private static final String VERSIONS = ONE + "/versions";

    private final ApiParameters parameters;

    DisclosuresChapter(Kind<Disclosure> disclosures) {
        this.parameters = new ApiParameters(disclosures);
    }

    @Override
    public String tag() {
        return "disclosures";
    }

    @Override
    public List<Address> addresses() {
        Parameter id = parameters.path("id");
        return List.of(
                new Address(ALL, "disclosures", parameters.search(), Shapes.json("DisclosuresPage")),
                new Address(
                        ALL + "/fields/{field}/values", "disclosureValues", parameters.values(), Shapes.json("Facet")),
                new Address(ONE, "disclosure", List.of(id), Shapes.json("Disclosure")),
                new Address(VERSIONS, "disclosureVersions", List.of(id), Shapes.json("DisclosureVersions")),
                new Address(
                        VERSIONS + "/{version}",
                        "disclosureVersion",
                        List.of(id, parameters.path("version")),
                        Shapes.json("Disclosure")),
                new Address(
                        VERSIONS + "/{before}..{after}",
                        "disclosureDifference",
                        List.of(id, parameters.path("before"), parameters.path("after")),
                        Shapes.json("DisclosureDifference")));
    }

    @Override
    public Map<String, Schema<?>> shapes() {
        return Shapes.beside(DisclosuresChapter.class);
    }
}
