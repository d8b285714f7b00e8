// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the made-up shop offers. */
class StockTest {

    private final Stock stock = Stock.load();

    @Test
    void everyItemHasItsOwnIdAndANameInEveryLanguage() {
        assertThat(stock.products()).hasSizeBetween(60, 100);
        assertThat(stock.products()).extracting(Item::id).doesNotHaveDuplicates();
        assertThat(stock.products()).allSatisfy(item -> {
            assertThat(item.names()).containsOnlyKeys("en", "de", "fr", "pl", "el");
            assertThat(stock.categories()).containsKey(item.category());
            assertThat(item.days()).isNotEmpty().containsOnlyKeys(item.sold().keySet());
            assertThat(item.added()).isBeforeOrEqualTo(stock.day());
        });
        assertThat(stock.countries()).containsExactly("AT", "BE", "DE", "FR", "GR", "IE", "PL");
    }

    @Test
    void anUnknownLanguageIsEnglish() {
        Item item = stock.products().getFirst();
        assertThat(item.name("xx")).isEqualTo(item.names().get("en"));
    }
}
