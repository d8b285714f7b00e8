// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.indexer.Ran;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Shops that use a history of somebody who chose that they must not: each is convicted. */
class CheatingShopsTest {

    @Test
    void oneThatReadsTheHistoryFromACookieIsConvicted() throws Exception {
        try (Shop shop = Shop.open(guest -> Page.feed(List.of(guest.cookies().getOrDefault("viewed", "chair"))))) {
            convicted(
                    Checked.shop(
                            shop, "--with-history", "Cookie: viewed=lamp", "--without-history", "Cookie: viewed=shoes"),
                    "the two callers got different answers");
        }
    }

    @Test
    void oneThatReadsTheHistoryFromTheAddressOfTheFeedIsConvicted() throws Exception {
        try (Shop shop =
                Shop.open(guest -> guest.query().contains("viewed=lamp") ? Page.feed(List.of("lamp")) : Page.feed())) {
            convicted(Checked.shop(shop, "--with-history", "viewed=lamp"), "the two callers got different answers");
        }
    }

    @Test
    void oneThatLearnsUnderASessionThatItGaveItselfIsConvicted() throws Exception {
        try (Shop shop = Shop.remembering(Guest::session, (guest, looked) -> Page.feed(looked))) {
            convicted(Checked.byVisit(shop), "the two callers got different answers");
        }
    }

    @Test
    void oneThatRemembersWhatAnAddressLookedAtIsConvicted() throws Exception {
        try (Shop shop = Shop.remembering(Guest::address, (guest, looked) -> Page.feed(looked))) {
            convicted(Checked.byVisit(shop), "answer");
        }
    }

    @Test
    void oneThatLearnsByAddressOnlyAfterSeveralVisitsIsConvicted() throws Exception {
        try (Shop shop = Shop.remembering(
                Guest::address, (guest, looked) -> looked.size() < 3 ? Page.feed() : Page.feed(looked))) {
            convicted(Checked.byVisit(shop), "round 3");
        }
    }

    @Test
    void oneThatRemembersTheLastVisitWhoeverMadeItIsConvicted() throws Exception {
        try (Shop shop = Shop.remembering(guest -> "everybody", (guest, looked) -> Page.feed(looked))) {
            convicted(
                    Checked.byVisit(shop),
                    "answers changed for both callers after the caller with history visited /item/kettle");
        }
    }

    @Test
    void oneThatPersonalisesOnlyFromTheThirdRequestOnIsConvicted() throws Exception {
        try (Shop shop = Shop.remembering(
                Guest::session, (guest, looked) -> guest.number() > 6 ? Page.feed(looked) : Page.feed())) {
            convicted(Checked.byVisit(shop), "/item/kettle");
        }
    }

    @Test
    void oneThatChangesNothingButTheOrderIsConvicted() throws Exception {
        try (Shop shop = Shop.remembering(Guest::session, (guest, looked) -> Page.feed(looked))) {
            assertThat(Checked.byVisit(shop).out())
                    .contains(
                            "byte 12, in line 2; both hold the same bytes, in another order",
                            "[chair, kettle, lamp, shoes]",
                            "[kettle, chair, lamp, shoes]");
        }
    }

    @Test
    void oneThatUsesWhatItLearnedBeforeTheChoiceIsConvicted() throws Exception {
        try (Shop shop = Shop.remembering(
                guest -> guest.letsItselfBeProfiled() ? guest.session() : "nobody",
                (guest, looked) -> Page.feed(looked))) {
            assertThat(Checked.byVisit(shop, "--profiled", "X-Profiling: on").code())
                    .isEqualTo(5);
        }
    }

    @Test
    void oneThatFailsForOneOfThemIsConvicted() throws Exception {
        try (Shop shop = Shop.remembering(
                Guest::session, (guest, looked) -> looked.isEmpty() ? Page.feed() : Page.failed(500))) {
            Ran ran = Checked.byVisit(shop);
            convicted(ran, "The status is not the same");
            assertThat(ran.out()).contains("status 200", "status 500");
        }
    }

    @Test
    void oneThatSaysItOnlyInAHeaderIsConvicted() throws Exception {
        try (Shop shop = Shop.open(guest -> new Page(
                200, Map.of("Content-Language", guest.cookies().containsKey("viewed") ? "de" : "en"), "items"))) {
            convicted(
                    Checked.shop(shop, "--with-history", "Cookie: viewed=lamp"),
                    "The header Content-Language is not the same");
        }
    }

    private static void convicted(Ran ran, String because) {
        assertThat(ran.out()).contains("\nDIFFERENT: ").contains(because);
        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.err()).isEmpty();
    }
}
