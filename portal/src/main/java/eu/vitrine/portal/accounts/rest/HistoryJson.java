// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.rest;

import eu.vitrine.portal.accounts.Account;
import eu.vitrine.portal.accounts.Recorded;
import eu.vitrine.portal.settings.Choices;
import eu.vitrine.portal.settings.Way;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is held about an account (Art. 15 and 20 GDPR).
 *
 * @param account its name
 * @param choices what follows from the history
 * @param history the oldest first
 */
record HistoryJson(String account, List<Chosen> choices, List<Step> history) {

    /**
     * What is chosen now.
     *
     * @param recommender an id, or {@code *} for all
     */
    record Chosen(String recommender, String option, LocalDate day) {}

    /**
     * One step.
     *
     * @param recommender an id, or {@code *} for all
     * @param option null if a choice was taken back
     */
    record Step(
            Instant at,
            Way way,
            String recommender,
            @Nullable String option,
            LocalDate day) {

        static Step of(Recorded recorded) {
            return new Step(
                    recorded.at(),
                    recorded.way(),
                    recorded.pick().recommender(),
                    recorded.pick().option(),
                    recorded.pick().day());
        }
    }

    static HistoryJson of(Account account, List<Recorded> history) {
        Choices now = Choices.NONE.after(history.stream().map(Recorded::pick).toList());
        return new HistoryJson(
                account.name(),
                now.byRecommender().entrySet().stream()
                        .map(entry -> new Chosen(
                                entry.getKey(),
                                entry.getValue().option(),
                                entry.getValue().day()))
                        .toList(),
                history.stream().map(Step::of).toList());
    }
}
