// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import static eu.vitrine.catalog.schema.Rows.closed;
import static eu.vitrine.catalog.schema.Rows.listed;
import static eu.vitrine.catalog.schema.Rows.open;
import static eu.vitrine.catalog.schema.Rows.single;
import static eu.vitrine.catalog.schema.Rows.text;
import static eu.vitrine.catalog.schema.Rows.truth;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Finding;
import eu.vitrine.catalog.Passage;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.Sort;
import eu.vitrine.catalog.Targeting;
import eu.vitrine.catalog.TargetingParameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The table of fields of targeting parameters: what people can search, filter and count the explanations by that Art. 26(1)(d) DSA asks for. */
public final class TargetingParameterSchema {

    private static final Set<String> FINDINGS =
            Findings.names(Finding.SPECIAL_CATEGORY_PROFILING, Finding.LANGUAGE_INCOMPLETE);

    /** The schema of targeting parameters. */
    public static final Schema<TargetingParameter> TARGETING_PARAMETERS = new Schema<>(
            "targeting-parameters",
            TargetingParameter::id,
            fields(),
            sorts(),
            new JsonCodec<>(TargetingParameterJson::read, TargetingParameterJson::write),
            Successions.latest(TargetingParameter::source),
            parameter -> parameter.withSource(Successions.timeless(parameter.source())),
            null,
            null);

    private TargetingParameterSchema() {}

    private static List<Field<TargetingParameter>> fields() {
        return List.of(
                text("name", 8, said("name")),
                text("explanation", 1, said("explanation")),
                text("dataSource", 1, said("dataSource")),
                text("howToChange", 1, said("howToChange")),
                single("platform", TargetingParameter::platform),
                closed("dimension", Targeting.Dimension.class, TargetingParameter::dimension),
                truth("profiling", TargetingParameter::profiling),
                truth("specialCategory", TargetingParameter::specialCategory),
                truth("include", TargetingParameter::include),
                truth("exclude", TargetingParameter::exclude),
                open("language", parameter -> parameter.texts().languages()),
                listed("finding", FINDINGS, parameter -> Findings.names(parameter.findings())),
                new Field.Periods<>("inForce", TargetingParameterSchema::inForce));
    }

    private static List<Sort<TargetingParameter>> sorts() {
        return List.of(
                new Sort<>("newest", TargetingParameterSchema::since, true),
                new Sort<>("oldest", TargetingParameterSchema::since, false));
    }

    private static List<Period> inForce(TargetingParameter parameter) {
        LocalDate from = parameter.effectiveFrom();
        return from == null ? List.of() : List.of(Period.ofDays(from, null));
    }

    /** The day since which it holds; those that do not say come last in the order of the newest. */
    private static long since(TargetingParameter parameter) {
        LocalDate from = parameter.effectiveFrom();
        return from == null ? Long.MIN_VALUE : from.toEpochDay();
    }

    private static Function<TargetingParameter, List<Passage>> said(String part) {
        return parameter -> parameter.texts().under(part);
    }
}
