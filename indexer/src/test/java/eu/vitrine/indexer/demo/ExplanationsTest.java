// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

class ExplanationsTest {

    private static final int LONGEST = 280;

    private final Explanations explanations = Explanations.load();

    @Test
    void everyLanguageSaysTheSameThings() {
        Set<String> places = texts("en").keySet();
        assertThat(explanations.languages().keySet())
                .allSatisfy(language -> assertThat(texts(language).keySet()).isEqualTo(places));
    }

    @Test
    void aTextIsShortEnoughToBeRead() {
        assertThat(explanations.languages().keySet())
                .allSatisfy(language -> assertThat(texts(language).values())
                        .allMatch(text -> !text.isBlank() && text.strip().equals(text) && text.length() <= LONGEST));
    }

    @Test
    void noTextIsSaidInVain() {
        Set<String> said = new TreeSet<>(DemoRecommenders.lines().toList());
        said.addAll(DemoTargetingParameters.lines().toList());
        String all = String.join("\n", said);
        assertThat(texts("en").values()).allMatch(all::contains);
    }

    @Test
    void everyParameterHasAKindAndIsUsed() {
        JsonNode kinds = Resource.read("parameters", new TypeReference<>() {});
        String all = String.join("\n", DemoRecommenders.lines().toList());
        assertThat(kinds.propertyNames()).allMatch(key -> all.contains("\"key\":\"" + key + "\""));
    }

    private Map<String, String> texts(String language) {
        Map<String, String> texts = new TreeMap<>();
        collect("", Stock.at(explanations.languages(), language), texts);
        return texts;
    }

    private static void collect(String place, JsonNode node, Map<String, String> texts) {
        if (node.isString()) {
            texts.put(place, node.stringValue());
        }
        node.forEachEntry((key, value) -> collect(place + "/" + key, value, texts));
    }
}
