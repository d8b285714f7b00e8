// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Targeting;
import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.Targeting.Operator;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoTargetingParametersTest {

    private final List<String> lines = DemoTargetingParameters.lines().toList();
    private final List<JsonNode> parameters =
            lines.stream().map(JsonMapper.shared()::readTree).toList();

    @Test
    void theyAreAlwaysTheSame() {
        assertThat(DemoTargetingParameters.lines()).containsExactlyElementsOf(lines);
    }

    @Test
    void thereIsOneForEveryDimensionByWhichTheAdsAreAimed() {
        assertThat(dimensions("include")).containsExactlyInAnyOrderElementsOf(used(Operator.INCLUDE));
        assertThat(dimensions("exclude")).containsExactlyInAnyOrderElementsOf(used(Operator.EXCLUDE));
        assertThat(parameters.stream().map(parameter -> parameter.path("id").stringValue()))
                .doesNotHaveDuplicates()
                .contains("demo:age", "demo:custom-list");
    }

    @Test
    void eachIsExplainedInFiveLanguages() {
        for (String field : List.of("name", "explanation", "dataSource", "howToChange")) {
            assertThat(parameters)
                    .allSatisfy(parameter -> assertThat(parameter.path(field).propertyNames())
                            .containsExactly("en", "de", "fr", "pl", "el"));
        }
    }

    @Test
    void noneAccusesTheMarketplaceOfSensitiveData() {
        assertThat(parameters)
                .allMatch(parameter -> !parameter.path("specialCategory").booleanValue());
    }

    private List<Dimension> dimensions(String use) {
        return parameters.stream()
                .filter(parameter -> parameter.path(use).booleanValue())
                .map(parameter -> Dimension.valueOf(parameter.path("dimension").stringValue()))
                .toList();
    }

    private static Set<Dimension> used(Operator operator) {
        Set<Dimension> used = EnumSet.noneOf(Dimension.class);
        DemoRecords.ads().stream()
                .map(Ad::targeting)
                .flatMap(List::stream)
                .filter(row -> row.operator() == operator)
                .map(Targeting::dimension)
                .forEach(used::add);
        assertThat(Arrays.asList(Dimension.values())).containsAll(used);
        return used;
    }
}
