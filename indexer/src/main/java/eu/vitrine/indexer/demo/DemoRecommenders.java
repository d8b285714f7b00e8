// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/**
 * The recommenders of Krambazar with all their versions: lines of the format {@code recommenders}, always the same. One of them has no option without
 * profiling, and has not had one since the version before the newest, so that a finding of Art. 38 DSA can be looked at.
 */
public final class DemoRecommenders {

    /** The ids, in the order in which a visitor meets them. */
    public static final List<String> IDS = List.of(
            "home-feed",
            "search-results",
            "similar-items",
            "also-bought",
            "sellers",
            "notifications",
            "email",
            "review-order",
            "ads");

    private DemoRecommenders() {}

    /** One JSON object a line, without the line break; a recommender's versions in their order. */
    public static Stream<String> lines() {
        Explanations explanations = Explanations.load();
        JsonNode parameters = Resource.read("parameters", new TypeReference<>() {});
        return IDS.stream()
                .flatMap(id -> new RecommenderHistory(id, parameters).versions().stream())
                .map(version ->
                        explanations.filledIn(DemoSource.signed(version)).toString());
    }
}
