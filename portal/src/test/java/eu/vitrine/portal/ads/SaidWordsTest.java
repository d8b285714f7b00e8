// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Content.Media;
import eu.vitrine.catalog.Reach.Unit;
import eu.vitrine.catalog.Removal.AutomatedDecision;
import eu.vitrine.catalog.Removal.Ground;
import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.Targeting.Operator;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.portal.record.Picture;
import eu.vitrine.portal.search.FacetRow;
import eu.vitrine.portal.shell.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every value that a record can hold there are words, also for those that no sample holds. */
class SaidWordsTest {

    private final Words words = Words.in(Locale.ENGLISH);

    @ParameterizedTest
    @MethodSource
    void everyKeyThatIsPutTogetherHasWords(String key) {
        assertThat(words.has(key)).isTrue();
    }

    static Stream<String> everyKeyThatIsPutTogetherHasWords() {
        return Stream.of(
                        keys("ad.lead.%s", Ad.Kind.values()),
                        keys("ad.kind.%s", Ad.Kind.values()),
                        keys("ad.finding.%s", findings()),
                        keys("ad.audience.%s", Operator.values()),
                        keys("ad.audience.by.%s", Dimension.values()),
                        keys("ad.audience.by.%s.unsaid", Dimension.values()),
                        keys("ad.removal.ground.%s", Ground.values()),
                        keys("ad.removal.legalBasis.%s", Ground.values()),
                        keys("ad.removal.decision.%s", AutomatedDecision.values()),
                        keys("ad.media.brief.%s", Media.Kind.values()),
                        keys("ad.media.elsewhere.%s", Media.Kind.values()),
                        keys("ad.media.alt.%s", Picture.Kind.values()),
                        keys("ad.reach.total.%s", Unit.values()),
                        keys("ad.reach.counted.%s", Unit.values()),
                        keys("ad.reach.note.%s", Unit.values()),
                        keys("ad.reach.caption.%s", Unit.values()),
                        keys("ad.reach.number.%s", Unit.values()),
                        keys("ad.reach.summary.%s", Unit.values()),
                        keys("ad.reach.summary.unsaid.%s", Unit.values()),
                        keys("ad.reach.amount.%s.exact", Unit.values()),
                        keys("ad.reach.amount.%s.range", Unit.values()),
                        keys("ad.reach.amount.%s.most", Unit.values()),
                        keys("search.facet.spoken.%s", new Object[] {FacetRow.State.LEFT_OUT}),
                        keys("ads.search.facet.spoken.%s", new Object[] {FacetRow.State.FREE, FacetRow.State.CHOSEN}),
                        keys("ads.sort.%s", AdSchema.ADS.sortNames().toArray()))
                .flatMap(List::stream);
    }

    /** Those that an ad can show. */
    private static Object[] findings() {
        return AdSchema.ADS.facets().stream()
                .filter(field -> field.name().equals("finding"))
                .flatMap(field -> field.closedList().stream())
                .toArray();
    }

    private static List<String> keys(String pattern, Object[] values) {
        return Arrays.stream(values).map(pattern::formatted).toList();
    }
}
