// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.Problem.Reason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads one period. */
final class PeriodReader {

    private PeriodReader() {}

    static @Nullable Period period(JsonProperties json) {
        Instant from = json.required("from", JsonValue.moment());
        Instant to = json.value("to", JsonValue.moment());
        if (from == null) {
            return null;
        }
        if (to != null && to.isBefore(from)) {
            return json.wrong(
                    "to",
                    Reason.PERIOD_ENDS_BEFORE_START,
                    "The period ends (" + to + ") before it starts (" + from + "). Correct one of them.");
        }
        return new Period(from, to);
    }
}
