// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import eu.vitrine.catalog.Finding;
import eu.vitrine.catalog.Targeting;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an ad was aimed, and what that shows to be wrong.
 *
 * @param rows with personal data masked
 */
record AdTargeting(List<Targeting> rows, Set<Finding> findings) {

    private static final int LONGEST_VALUE = 1_000;

    static AdTargeting read(JsonProperties json, @Nullable Boolean targeted) {
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        List<Targeting> rows = new ArrayList<>();
        for (Targeting row : json.objects("targeting", AdTargeting::row)) {
            List<String> masked = row.values().stream()
                    .map(value -> PersonalTraces.mask(row.dimension(), value))
                    .distinct()
                    .toList();
            if (!masked.equals(row.values())) {
                findings.add(Finding.PERSONAL_DATA_MASKED);
            }
            rows.add(new Targeting(row.dimension(), row.operator(), masked));
        }
        if (Boolean.FALSE.equals(targeted) && !rows.isEmpty()) {
            findings.add(Finding.TARGETING_CONTRADICTED);
        }
        return new AdTargeting(rows, findings);
    }

    private static @Nullable Targeting row(JsonProperties json) {
        Targeting.Dimension dimension = json.required("dimension", JsonValue.constant(Targeting.Dimension.class));
        Targeting.Operator operator = json.required("operator", JsonValue.constant(Targeting.Operator.class));
        List<String> values = json.values("values", JsonValue.text(LONGEST_VALUE)).stream()
                .distinct()
                .toList();
        return dimension == null || operator == null ? null : new Targeting(dimension, operator, values);
    }
}
