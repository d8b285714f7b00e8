// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step by which choices change.
 *
 * @param recommender the id of a recommender, or {@link Choices#ALL}
 * @param option the id of the option that is chosen; null to go back to what holds for those who chose nothing
 * @param day the UTC day on which it is chosen
 */
public record Pick(String recommender, @Nullable String option, LocalDate day) {

    /** Forgets every choice. */
    public static Pick nothing(LocalDate day) {
        return new Pick(Choices.ALL, null, day);
    }
}
