// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.contract;

import static eu.vitrine.catalog.sample.AdDraft.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Removal;
import eu.vitrine.catalog.sample.AdDraft;
import eu.vitrine.catalog.sample.SampleAds;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.InvalidQuery;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which order hits come. */
public interface OrderContract extends EngineContract {

    @Test
    default void newestAndOldestGoByTheStartOfTheLatestPeriod() {
        RecordSearch<Ad> search = searching(
                of("again")
                        .shown("2026-05-01T00:00:00Z", "2026-05-02T00:00:00Z")
                        .shown("2025-01-01T00:00:00Z", null),
                of("once").shown("2026-03-01T00:00:00Z", "2026-12-01T00:00:00Z"),
                of("long-ago").shown("1969-07-20T20:17:40Z", "1969-07-21T00:00:00Z"));

        assertThat(found(search, "")).containsExactly("again", "once", "long-ago");
        assertThat(found(search, "sort=newest")).containsExactly("again", "once", "long-ago");
        assertThat(found(search, "sort=oldest")).containsExactly("long-ago", "once", "again");
    }

    @Test
    default void lastShownGoesByTheEndOfTheLatestPeriodRunningOnesFirst() {
        RecordSearch<Ad> search = searching(
                of("march").shown("2026-01-01T00:00:00Z", "2026-03-01T00:00:00Z"),
                of("running").shown("2025-01-01T00:00:00Z", null),
                of("june").shown("2026-02-01T00:00:00Z", "2026-06-01T00:00:00Z"),
                of("same-start")
                        .shown("2026-02-01T00:00:00Z", "2026-02-02T00:00:00Z")
                        .shown("2026-02-01T00:00:00Z", "2026-07-01T00:00:00Z"));

        assertThat(found(search, "sort=lastShown")).containsExactly("running", "same-start", "june", "march");
    }

    @Test
    default void reachGoesByTheUpperNumberUnknownLast() {
        RecordSearch<Ad> search = searching(
                of("zero").reach(0, 0),
                of("unknown"),
                of("range").reach(10, 1_000),
                of("exact").reach(900, 900),
                of("removed").reach(950, 950).removed(Removal.Ground.ORDER));

        assertThat(found(search, "sort=reach")).containsExactly("range", "removed", "exact", "zero", "unknown");
    }

    @Test
    default void tiesGoByIdInEveryOrder() {
        RecordSearch<Ad> search = searching(of("b"), of("10"), of("a"), of("A"), of("9"), of("~"), of("_"));

        for (String sort : AdSchema.ADS.sortNames()) {
            assertThat(found(search, "sort=" + sort)).as(sort).containsExactly("10", "9", "A", "_", "a", "b", "~");
        }
        assertThat(found(search, "q=nobody")).containsExactly("10", "9", "A", "_", "a", "b", "~");
    }

    @ParameterizedTest
    @CsvSource({
        "aegean,             'ferry-summer-sale, ferry-offers-in-greek'", // advertiser, brand, payer and host against
        // advertiser and brand
        "sale,               'ferry-summer-sale, declared-unboxing, running-shoes-for-autumn'", // titles first, the
        // newest first among
        // them
        "Schuh,              'running-shoes-for-autumn'",
        "shoe,               'declared-unboxing'",
        "ΠΡΟΣΦΟΡΑ,           'ferry-offers-in-greek'",
        "eclair,             'running-shoes-for-autumn'",
        "ЗИМНИ гумите,       'winter-tyres'",
        "tickets,            'ferry-summer-sale, contradicted-lottery'", // product 8, title 4
        "piraeus,            'ferry-offers-in-greek, ferry-summer-sale'", // payer 8, body 1
        "-sale tickets,      'contradicted-lottery'",
    })
    default void relevanceIsAsThePageExplainsIt(String q, String expected) {
        RecordSearch<Ad> search = searching(SampleAds.ALL);

        assertThat(found(search, "q=" + q)).containsExactly(expected.split(", "));
    }

    @Test
    default void theWeightsOfAllFieldsThatHoldAWordAddUp() {
        RecordSearch<Ad> search = searching(
                of("brand-8").product(null, "Acme"),
                of("title-and-body-5").title("Acme").body("Acme Acme Acme"),
                of("title-4").title("Acme"),
                of("host-1").landingUrl("https://acme.example/acme"),
                of("advertiser-and-payer-16").advertiser("Acme"),
                of("all-30")
                        .advertiser("Acme")
                        .product("Acme", null)
                        .title("Acme")
                        .body("Acme")
                        .landingUrl("http://acme.example"));

        assertThat(found(search, "q=acme"))
                .containsExactly(
                        "all-30", "advertiser-and-payer-16", "brand-8", "title-and-body-5", "title-4", "host-1");
    }

    @Test
    default void everyWordAndPhraseCountsInItsOwnRight() {
        RecordSearch<Ad> search = searching(
                of("8and8").product("summer", "sale"),
                of("8and1").product("summer", null).body("sale"),
                of("4and4").title("summer sale"),
                of("1and1").body("summer and sale and summer and sale"));

        assertThat(found(search, "q=summer sale")).containsExactly("8and8", "8and1", "4and4", "1and1");
        assertThat(found(search, "q=summer summer sale")).containsExactly("8and8", "8and1", "4and4", "1and1");
        assertThat(found(search, "q=\"summer sale\"")).containsExactly("4and4");
    }

    @Test
    default void equallyRelevantOnesGoByTheNewestThenById() {
        AdDraft old = of("a").title("sale").shown("2026-01-01T00:00:00Z", null);
        AdDraft recent = of("c").title("sale").shown("2026-02-01T00:00:00Z", "2026-02-02T00:00:00Z");
        AdDraft alsoRecent = of("b").title("sale").shown("2026-02-01T00:00:00Z", null);
        RecordSearch<Ad> search = searching(old, recent, alsoRecent);

        assertThat(found(search, "q=sale")).containsExactly("b", "c", "a");
        assertThat(found(search, "q=sale&sort=relevance")).containsExactly("b", "c", "a");
        assertThat(found(search, "q=sale&sort=oldest")).containsExactly("a", "b", "c");
        assertThat(found(search, "sort=relevance")).containsExactly("b", "c", "a");
        assertThat(found(search, "q=-hat")).containsExactly("b", "c", "a");
    }

    @Test
    default void anUnknownOrderIsRefused() {
        RecordSearch<Ad> search = searching(of("1"));

        assertThatExceptionOfType(InvalidQuery.class)
                .isThrownBy(() -> search.search(SearchRequest.of(Query.ALL.withSort("best"))))
                .satisfies(refusal -> assertThat(refusal.parameter()).isEqualTo("sort"));
    }

    @Test
    default void rankingIgnoresHowRareAWordIs() {
        RecordSearch<Ad> search = searching(
                of("b").title("common").body("rare"), of("a").title("rare").body("common"), of("c").title("common"));

        assertThat(List.of("q=common rare", "q=rare common"))
                .allSatisfy(query -> assertThat(found(search, query)).containsExactly("a", "b"));
    }
}
