// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.indexer.Ran;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Shops that obey the choice pass; and nothing passes that was not shown. */
class HonestShopsTest {

    private static final String[] CONTROL = {"--profiled", "X-Profiling: on"};

    @Test
    void oneThatObeysTheChoicePassesAndTheCheckHadPower() throws Exception {
        try (Shop shop = obedient()) {
            Ran ran = Checked.byVisit(shop, CONTROL);
            assertThat(ran.out())
                    .contains("\nSAME: every answer was the same, status 200, 39 bytes, SHA-256 ")
                    .contains("The check had power")
                    .doesNotContain("DIFFERENT");
            assertThat(ran.code()).isZero();
        }
    }

    @Test
    void withoutAControlTheReportSaysThatPowerIsNotKnown() throws Exception {
        try (Shop shop = obedient()) {
            Ran ran = Checked.byVisit(shop);
            assertThat(ran.out()).contains("NOT TOLD: whether these histories matter");
            assertThat(ran.code()).isZero();
        }
    }

    @Test
    void aCheckThatNoHistoryCouldFailDoesNotPass() throws Exception {
        try (Shop shop = Shop.open(guest -> Page.feed())) {
            Ran ran = Checked.byVisit(shop, CONTROL);
            assertThat(ran.out()).contains("SAME: ").contains("WITHOUT POWER: ");
            assertThat(ran.code()).isEqualTo(5);
        }
    }

    @Test
    void aRandomPartIsNotRepeatableRatherThanACheat() throws Exception {
        AtomicInteger number = new AtomicInteger();
        try (Shop shop = Shop.open(guest -> Page.of("items\nrequest " + number.incrementAndGet()))) {
            Ran ran = Checked.byVisit(shop);
            assertThat(ran.out())
                    .contains("\nNOT REPEATABLE: ")
                    .contains("byte 15, in line 2")
                    .doesNotContain("DIFFERENT");
            assertThat(ran.code()).isEqualTo(5);
        }
    }

    @Test
    void answersThatTakeTurnsAreNotRepeatable() throws Exception {
        AtomicInteger number = new AtomicInteger();
        try (Shop shop = Shop.open(guest -> Page.feed(List.of(number.incrementAndGet() % 2 == 0 ? "lamp" : "shoes")))) {
            assertThat(Checked.byVisit(shop).out()).contains("\nNOT REPEATABLE: ");
        }
    }

    @Test
    void aCatalogueThatChangesWithoutAVisitIsNotRepeatable() throws Exception {
        try (Shop shop = Shop.open(guest -> guest.number() < 12 ? Page.feed() : Page.of("another catalogue"))) {
            assertThat(Checked.byVisit(shop).out()).contains("\nNOT REPEATABLE: ");
        }
    }

    @Test
    void bothCallersAskFromAddressesOfTheirOwnWhereTheMachineHasThem() throws Exception {
        try (Shop shop = obedient()) {
            boolean two = SourceAddresses.towards(shop.address()).size() == 2;
            assertThat(Checked.byVisit(shop).out())
                    .contains(
                            two
                                    ? "The callers asked from two addresses, 127.0.0.2 and 127.0.0.3."
                                    : "NOT TOLD: both callers asked from one address");
        }
    }

    @Test
    void fromOneAddressEvenACheatByAddressIsSeenWhenAnAnswerChanges() throws Exception {
        try (Shop shop = Shop.remembering(Guest::address, (guest, looked) -> Page.feed(looked))) {
            Question question = new Question(
                    shop.address(), List.of(Ingredient.of("/item/kettle")), List.of(), List.of(), List.of(), 1);
            Outcome outcome = Verification.of(question, List.of(), InstantSource.system());
            assertThat(outcome.verdict()).isInstanceOf(Verdict.Different.class);
            assertThat(TextReport.of(outcome)).contains("NOT TOLD: both callers asked from one address");
        }
    }

    private static Shop obedient() throws Exception {
        return Shop.remembering(
                Guest::session, (guest, looked) -> guest.letsItselfBeProfiled() ? Page.feed(looked) : Page.feed());
    }
}
