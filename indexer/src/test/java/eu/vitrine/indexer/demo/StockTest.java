// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StockTest {

    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}?");
    private static final Set<String> PLACES =
            Set.of("{product}", "{Product}", "{claim}", "{price}", "{percent}", "{seller}", "{brand}", "{noun}", "{n}");

    private final Stock stock = Stock.load();

    @Test
    void everyLanguageHasWordsForEveryProduct() {
        assertThat(stock.words()).hasSize(24);
        assertThat(stock.words().values()).allSatisfy(words -> {
            assertThat(words.categories().keySet()).isEqualTo(stock.categories().keySet());
            assertThat(words.categories().values()).allSatisfy(goods -> {
                assertThat(goods.nouns()).hasSize(4).doesNotHaveDuplicates();
                assertThat(goods.claims()).hasSize(2).allMatch(claim -> claim.endsWith("."));
            });
        });
    }

    @Test
    void everyLanguageSaysThePlacesThatAreFilled() {
        assertThat(stock.words().values())
                .allSatisfy(words -> assertThat(templates(words))
                        .allSatisfy(
                                template -> assertThat(PLACE.matcher(template).results())
                                        .extracting(MatchResult::group)
                                        .isSubsetOf(PLACES)));
    }

    @Test
    void everyTemplateStaysShort() {
        assertThat(stock.words().values()).allSatisfy(words -> {
            assertThat(words.titles()).hasSizeGreaterThanOrEqualTo(8);
            assertThat(words.lastingBodies()).isNotEmpty();
            assertThat(words.bodies()).hasSizeGreaterThanOrEqualTo(11).allMatch(body -> body.length() < 400);
            assertThat(words.callsToAction()).allMatch(call -> call.length() <= 25);
        });
    }

    @Test
    void everyProductHasADrawingAPriceAndASubject() {
        stock.categories().forEach((key, category) -> {
            assertThat(stock.drawings().get(key)).as(key).hasSize(4);
            assertThat(category.prices()).as(key).hasSize(4).allMatch(price -> price.size() == 2);
            assertThat(category.subjects()).as(key).hasSize(2);
        });
    }

    @Test
    void thereAreAsManyInterestsAsAPlatformHas() {
        assertThat(stock.categories().values().stream().flatMap(category -> category.interests().stream()))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(250);
    }

    private static Stream<String> templates(Words words) {
        return Stream.of(
                        words.titles(),
                        words.lastingTitles(),
                        words.bodies(),
                        words.lastingBodies(),
                        words.postTitles(),
                        words.posts(),
                        words.callsToAction(),
                        List.of(words.named(), words.price(), words.altText()))
                .flatMap(List::stream);
    }
}
