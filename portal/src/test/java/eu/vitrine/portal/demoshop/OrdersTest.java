// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.demoshop.Ranking.WithProfiling;
import eu.vitrine.portal.demoshop.Ranking.WithoutProfiling;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shop puts its lists in the orders that the records of its recommenders publish. */
class OrdersTest {

    private static final Ask HOME = new Ask("", "de", "DE");
    private static final Ask LAMPS = new Ask("lampe", "de", "DE");

    private final Stock stock = Stock.load();

    @ParameterizedTest
    @EnumSource
    void theOptionsAreThoseOfTheRecord(ShopList list) throws IOException {
        Path record = Path.of(
                "../indexer/src/main/resources/eu/vitrine/indexer/demo/recommenders", list.recommender() + ".json");
        Set<String> published = new TreeSet<>();
        for (JsonNode version : JsonMapper.shared().readTree(record.toFile())) {
            published.addAll(version.path("options").propertyNames());
        }
        assertThat(list.options()).containsExactlyElementsOf(published);
    }

    @Test
    void mostSoldInTheCountryComesFirstAndWithEqualSalesTheFasterDelivery() {
        assertThat(same(ShopList.HOME_FEED, "not-personalised", HOME))
                .isSortedAccordingTo(Comparator.<Item>comparingInt(item -> item.soldIn("DE"))
                        .reversed()
                        .thenComparing(item -> item.daysTo("DE")));
        assertThat(same(ShopList.HOME_FEED, "not-personalised", new Ask("", "de", "GR")))
                .isSortedAccordingTo(Comparator.<Item>comparingInt(item -> item.soldIn("GR"))
                        .reversed()
                        .thenComparing(item -> item.daysTo("GR")));
    }

    @Test
    void newestFirstGoesByTheDay() {
        assertThat(same(ShopList.HOME_FEED, "newest", HOME))
                .isSortedAccordingTo(Comparator.comparing(Item::added).reversed());
    }

    @Test
    void lowestPriceFirstCountsTheDelivery() {
        assertThat(same(ShopList.SEARCH_RESULTS, "cheapest", LAMPS))
                .hasSizeGreaterThan(2)
                .isSortedAccordingTo(Comparator.comparingInt(Item::whole));
    }

    @Test
    void onlyWhatIsDeliveredToTheCountryIsShown() {
        for (String country : stock.countries()) {
            assertThat(same(ShopList.HOME_FEED, "newest", new Ask("", "en", country)))
                    .isNotEmpty()
                    .allMatch(item -> item.days().containsKey(country));
        }
        assertThat(same(ShopList.HOME_FEED, "newest", new Ask("", "en", "XX"))).isEmpty();
    }

    @Test
    void aSearchFindsWhateverTheCaseTheEndingAndTheLanguage() {
        assertThat(same(ShopList.SEARCH_RESULTS, "not-personalised", LAMPS))
                .isEqualTo(same(ShopList.SEARCH_RESULTS, "not-personalised", new Ask("LAMPEN", "de", "DE")))
                .isNotEmpty()
                .allMatch(item -> item.category().equals("lamps"));
        assertThat(same(ShopList.SEARCH_RESULTS, "not-personalised", new Ask("ακουστικα", "el", "GR")))
                .isNotEmpty()
                .allMatch(item -> item.category().equals("audio"));
        assertThat(same(ShopList.SEARCH_RESULTS, "not-personalised", new Ask("", "de", "DE")))
                .isEmpty();
    }

    @Test
    void whatWasLookedAtBoughtAndFollowedComesForward() {
        Ranking ranking = ShopList.HOME_FEED.option("personalised").ranking();
        assertThat(first(ranking, "viewed:toys-1")).isEqualTo("toys");
        assertThat(first(ranking, "viewed:toys-1,bought:garden-1,viewed:garden-2"))
                .isEqualTo("garden");
        Item last = ranked(ranking, "").getLast();
        assertThat(ranked(ranking, "follows:" + last.shop()).indexOf(last))
                .isLessThan(ranked(ranking, "").indexOf(last));
    }

    @Test
    void aHistoryWithoutMeaningCountsNothing() {
        Ranking ranking = ShopList.HOME_FEED.option("personalised").ranking();
        assertThat(ranked(ranking, "viewed:nothing-1,<script>,bought:,follows:nobody"))
                .isEqualTo(ranked(ranking, ""));
    }

    private String first(Ranking ranking, String history) {
        return ranked(ranking, history).getFirst().category();
    }

    private List<Item> ranked(Ranking ranking, String history) {
        return ((WithProfiling) ranking).order(HOME, stock, History.parse(history));
    }

    private List<Item> same(ShopList list, String option, Ask ask) {
        return ((WithoutProfiling) list.option(option).ranking()).order(ask, stock);
    }
}
