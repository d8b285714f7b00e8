// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders.rest;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.portal.search.Kind;
import eu.vitrine.portal.search.rest.ApiChapter;
import eu.vitrine.portal.search.rest.ApiParameters;
import eu.vitrine.portal.search.rest.Shapes;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What REST says about recommenders. */
@Component
class RecommendersChapter implements ApiChapter {

    private static final String ALL = "/api/v1/recommenders";
    private static final String ONE = ALL + "/{id}";

    private final ApiParameters parameters;

    RecommendersChapter(Kind<Recommender> kind) {
        this.parameters = new ApiParameters(kind);
    }

    @Override
    public String tag() {
        return "recommenders";
    }

    @Override
    public List<Address> addresses() {
        Parameter id = parameters.path("id");
        return List.of(
                new Address(ALL, "recommenders", parameters.search(), Shapes.json("RecommendersPage")),
                new Address(
                        ALL + "/fields/{field}/values", "recommenderValues", parameters.values(), Shapes.json("Facet")),
                new Address(ONE, "recommender", List.of(id), Shapes.json("Recommender")),
                new Address(ONE + "/versions", "recommenderVersions", List.of(id), Shapes.json("RecommenderVersions")),
                new Address(
                        ONE + "/versions/{version}",
                        "recommenderVersion",
                        List.of(id, parameters.path("version")),
                        Shapes.json("Recommender")),
                new Address(
                        ONE + "/versions/{before}..{after}",
                        "recommenderDifference",
                        List.of(id, parameters.path("before"), parameters.path("after")),
                        Shapes.json("RecommenderDifference")),
                new Address(ONE + "/fragment", "recommenderFragment", List.of(id, parameters.language()), html()),
                new Address(
                        ONE + "/versions/{version}/fragment",
                        "recommenderVersionFragment",
                        List.of(id, parameters.path("version"), parameters.language()),
                        html()));
    }

    private static Content html() {
        return Shapes.content("text/html", new Schema<>().types(Set.of("string")));
    }

    @Override
    public Map<String, Schema<?>> shapes() {
        return Shapes.beside(RecommendersChapter.class);
    }
}
