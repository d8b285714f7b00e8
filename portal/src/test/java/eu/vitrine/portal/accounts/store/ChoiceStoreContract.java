// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vitrine.portal.accounts.ChoiceStore;
import eu.vitrine.portal.accounts.Recorded;
import eu.vitrine.portal.settings.AccountsUnavailable;
import eu.vitrine.portal.settings.Choices;
import eu.vitrine.portal.settings.Pick;
import eu.vitrine.portal.settings.Way;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every database of accounts keeps to. */
interface ChoiceStoreContract {

    Instant NOW = Instant.parse("2026-11-22T10:15:30.123456Z");
    LocalDate DAY = LocalDate.parse("2026-11-22");
    InstantSource CLOCK = InstantSource.fixed(NOW);

    /** A new connection to the same database, which holds nothing before the test. */
    AccountDatabase open();

    private static ChoiceStore store(AccountDatabase database) {
        return new PickTable(database, CLOCK);
    }

    private static Recorded recorded(Way way, Pick pick) {
        return new Recorded(Instant.parse("2026-11-22T10:15:30Z"), way, pick);
    }

    @Test
    default void whatWasChosenIsThereAfterARestartInItsOrder() {
        Pick all = new Pick(Choices.ALL, Choices.WITHOUT_PROFILING, DAY);
        Pick feed = new Pick("home-feed", "personalised", DAY.minusDays(3));
        Pick back = new Pick("home-feed", null, DAY);
        try (AccountDatabase database = open()) {
            store(database).record("embedded:anna", List.of(all, feed), Way.CARRIED_OVER);
            store(database).record("embedded:anna", List.of(back), Way.CHOSEN);
            store(database).record("embedded:ben", List.of(feed), Way.UNDONE);
        }
        try (AccountDatabase database = open()) {
            assertThat(store(database).history("embedded:anna"))
                    .containsExactly(
                            recorded(Way.CARRIED_OVER, all),
                            recorded(Way.CARRIED_OVER, feed),
                            recorded(Way.CHOSEN, back));
            assertThat(store(database).history("embedded:ben")).containsExactly(recorded(Way.UNDONE, feed));
            assertThat(store(database).history("embedded:nobody")).isEmpty();
        }
    }

    @Test
    default void whoErasesTheirAccountErasesNobodyElses() {
        Pick feed = new Pick("home-feed", "personalised", DAY);
        try (AccountDatabase database = open()) {
            store(database).record("embedded:anna", List.of(feed), Way.CHOSEN);
            store(database).record("embedded:ben", List.of(feed), Way.CHOSEN);
            store(database).erase("embedded:anna");
            assertThat(store(database).history("embedded:anna")).isEmpty();
            assertThat(store(database).history("embedded:ben")).hasSize(1);
        }
    }

    @Test
    default void ofManyWhoChooseAtOnceNoneIsLost() {
        try (AccountDatabase one = open();
                ExecutorService sessions = Executors.newVirtualThreadPerTaskExecutor()) {
            ChoiceStore store = store(one);
            List<Pick> picks = IntStream.range(0, 40)
                    .mapToObj(number -> new Pick("feed-" + number, "personalised", DAY))
                    .toList();
            sessions.invokeAll(picks.stream()
                            .map(pick ->
                                    Executors.callable(() -> store.record("embedded:anna", List.of(pick), Way.CHOSEN)))
                            .toList())
                    .forEach(done -> assertThat(done).succeedsWithin(Duration.ofSeconds(30)));
            assertThat(store.history("embedded:anna"))
                    .extracting(Recorded::pick)
                    .containsExactlyInAnyOrderElementsOf(picks);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    default void whatCannotBeRecordedWholeIsNotRecordedAtAll() {
        try (AccountDatabase database = open()) {
            database.change(sql -> {});
            assertThatThrownBy(() -> database.change(sql -> {
                        sql.sql("insert into account_pick (account, recorded_at, way, recommender, chosen_on)"
                                        + " values ('embedded:anna', current_timestamp, 'CHOSEN', 'x', current_date)")
                                .update();
                        sql.sql("insert into account_pick (account) values ('embedded:anna')")
                                .update();
                    }))
                    .isInstanceOf(AccountsUnavailable.class)
                    .hasMessageNotContaining("anna");
            assertThat(store(database).history("embedded:anna")).isEmpty();
        }
    }
}
