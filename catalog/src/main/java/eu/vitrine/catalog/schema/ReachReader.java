// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import eu.vitrine.catalog.NumberRange;
import eu.vitrine.catalog.Problem.Reason;
import eu.vitrine.catalog.Reach;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how many an ad reached. */
final class ReachReader {

    private ReachReader() {}

    static @Nullable Reach reach(JsonProperties json) {
        Reach.Unit unit = json.required("unit", JsonValue.constant(Reach.Unit.class));
        NumberRange total = json.object("total", ReachReader::range);
        List<Reach.CountryReach> byCountry = json.objects("byCountry", ReachReader::country);
        if (byCountry.stream().map(Reach.CountryReach::country).distinct().count() < byCountry.size()) {
            return json.wrong("byCountry", Reason.REPEATED, "'byCountry' names a country twice. Give each once.");
        }
        return unit == null ? null : new Reach(unit, total, byCountry);
    }

    private static Reach.@Nullable CountryReach country(JsonProperties json) {
        String country = json.required("country", JsonValue.country());
        NumberRange range = range(json);
        return country == null || range == null ? null : new Reach.CountryReach(country, range);
    }

    private static @Nullable NumberRange range(JsonProperties json) {
        Long from = json.required("from", JsonValue.count());
        Long to = json.required("to", JsonValue.count());
        if (from == null || to == null) {
            return null;
        }
        if (to < from) {
            return json.wrong(
                    "to",
                    Reason.RANGE_ENDS_BEFORE_START,
                    "The range ends (" + to + ") below its start (" + from + ").");
        }
        return new NumberRange(from, to);
    }
}
