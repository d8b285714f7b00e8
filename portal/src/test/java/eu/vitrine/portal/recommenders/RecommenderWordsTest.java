// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.Status;
import eu.vitrine.catalog.schema.RecommenderSchema;
import eu.vitrine.portal.shell.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every value that a recommender can hold there are words, also for those that no sample holds. */
class RecommenderWordsTest {

    private final Words words = Words.in(Locale.ENGLISH);

    @ParameterizedTest
    @MethodSource
    void everyKeyThatIsPutTogetherHasWords(String key) {
        assertThat(words.has(key)).isTrue();
    }

    static Stream<String> everyKeyThatIsPutTogetherHasWords() {
        Object[] truths = {true, false};
        Object[] parts = {"parameters", "options", "surfaces", "exclusions"};
        return Stream.of(
                        keys("recommender.standing.%s", Status.values()),
                        keys("recommender.standing.sentence.%s", Status.values()),
                        keys("recommender.band.%s", Recommender.Band.values()),
                        keys("recommender.finding.%s", findings()),
                        keys("recommender.badge.profiling.%s", truths),
                        keys("recommender.badge.choice.%s", truths),
                        keys("recommender.parameter.profiling.%s", truths),
                        keys("recommender.option.profiling.%s", truths),
                        keys("recommender.remuneration.%s", truths),
                        keys("recommender.altered.%s", truths),
                        keys("recommender.altered.%s", new Object[] {"kind", "profiling", "default", "influences"}),
                        keys("recommender.summary.choice.%s", truths),
                        keys("recommender.summary.%s.gained", parts),
                        keys("recommender.summary.%s.lost", parts),
                        keys("recommender.part.%s", parts))
                .flatMap(List::stream);
    }

    private static Object[] findings() {
        return RecommenderSchema.RECOMMENDERS.facets().stream()
                .filter(field -> field.name().equals("finding"))
                .flatMap(field -> field.closedList().stream())
                .toArray();
    }

    private static List<String> keys(String pattern, Object[] values) {
        return Arrays.stream(values).map(pattern::formatted).toList();
    }
}
