// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import static eu.vitrine.indexer.demo.Explanations.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What each dimension means by which the ads of Krambazar are aimed, and how to change it (Art. 26(1)(d) DSA): lines of the format
 * {@code targeting-parameters}, always the same.
 */
public final class DemoTargetingParameters {

    private static final String PAGE = "https://www.krambazar.example/ads/why/";

    private DemoTargetingParameters() {}

    /** One JSON object a line, without the line break, in the order of the dimensions. */
    public static Stream<String> lines() {
        Explanations explanations = Explanations.load();
        return Resource.read("targeting-parameters", new TypeReference<List<JsonNode>>() {}).stream()
                .map(said -> explanations
                        .filledIn(DemoSource.signed(parameter(said)))
                        .toString());
    }

    private static ObjectNode parameter(JsonNode said) {
        String dimension = said.path("dimension").stringValue();
        String name = dimension.toLowerCase(Locale.ROOT).replace('_', '-');
        ObjectNode parameter = JsonMapper.shared().createObjectNode();
        parameter
                .put("id", DemoAds.PLATFORM + ":" + name)
                .put("platform", DemoAds.PLATFORM)
                .put("dimension", dimension);
        for (String field : List.of("name", "explanation", "dataSource", "howToChange")) {
            parameter.put(field, text("targeting", dimension, field));
        }
        return parameter.setAll((ObjectNode) said).put("link", PAGE + name);
    }
}
