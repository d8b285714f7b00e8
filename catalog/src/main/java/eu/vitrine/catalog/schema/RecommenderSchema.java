// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import static eu.vitrine.catalog.schema.Rows.listed;
import static eu.vitrine.catalog.schema.Rows.of;
import static eu.vitrine.catalog.schema.Rows.open;
import static eu.vitrine.catalog.schema.Rows.single;
import static eu.vitrine.catalog.schema.Rows.text;
import static eu.vitrine.catalog.schema.Rows.truth;
import static eu.vitrine.catalog.schema.Rows.uncounted;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Finding;
import eu.vitrine.catalog.Lineage;
import eu.vitrine.catalog.Passage;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.Recommender.Remuneration;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.Sort;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** The table of fields of recommenders: what people can search, filter and count the explanations by that Art. 27 DSA asks for. */
public final class RecommenderSchema {

    private static final Set<String> FINDINGS = Findings.names(
            Finding.NO_MAIN_PARAMETER,
            Finding.NO_REASON_FOR_IMPORTANCE,
            Finding.NO_OPTION_WITHOUT_PROFILING,
            Finding.LANGUAGE_INCOMPLETE);

    /** The schema of recommenders; each record is one version of one. */
    public static final Schema<Recommender> RECOMMENDERS = new Schema<>(
            "recommenders",
            Recommender::key,
            fields(),
            sorts(),
            new JsonCodec<>(RecommenderReader::read, RecommenderWriter::write),
            Successions.unchanging(Recommender::key, RecommenderSchema::substance),
            RecommenderSchema::substance,
            lineage(),
            null);

    private RecommenderSchema() {}

    private static List<Field<Recommender>> fields() {
        return List.of(
                text("name", 8, said("name")),
                text("purpose", 4, said("purpose")),
                text("parameter", 1, said("parameters")),
                text("option", 1, said("options")),
                text("exclusion", 1, said("exclusions")),
                text("payment", 1, said("remuneration")),
                new Field.Standing<>("status", recommender -> false, RecommenderSchema::inForce),
                single("platform", Recommender::platform),
                uncounted("recommender", Recommender::id),
                uncounted("version", Recommender::version),
                open("surface", RecommenderSchema::surfaces),
                listed("channel", Schema.names(Recommender.Channel.class), RecommenderSchema::channels),
                listed("parameterKind", Schema.names(Recommender.Kind.class), RecommenderSchema::kinds),
                truth("profiling", Recommender::profiles),
                truth("choice", recommender -> !recommender.withoutProfiling().isEmpty()),
                truth("remuneration", of(Recommender::remuneration, Remuneration::influences)),
                open("language", recommender -> recommender.texts().languages()),
                listed("finding", FINDINGS, recommender -> Findings.names(recommender.findings())),
                new Field.Periods<>("inForce", RecommenderSchema::inForce),
                new Field.Periods<>("changed", RecommenderSchema::changed));
    }

    private static List<Sort<Recommender>> sorts() {
        return List.of(
                new Sort<>("newest", recommender -> recommender.inForce().firstMillis(), true),
                new Sort<>("oldest", recommender -> recommender.inForce().firstMillis(), false));
    }

    private static Lineage<Recommender> lineage() {
        return new Lineage<>(
                "recommender",
                Recommender::id,
                Comparator.comparing(Recommender::effectiveFrom)
                        .thenComparing(Recommender::version, VersionOrder.NUMBERS_BY_SIZE),
                (version, next) -> {
                    LocalDate day = next == null ? null : next.effectiveFrom();
                    return Objects.equals(day, version.supersededOn()) ? version : version.supersededOn(day);
                });
    }

    private static Recommender substance(Recommender recommender) {
        return recommender.supersededOn(null).withSource(Successions.timeless(recommender.source()));
    }

    private static List<Period> inForce(Recommender recommender) {
        return List.of(recommender.inForce());
    }

    private static List<Period> changed(Recommender recommender) {
        return List.of(Period.ofDays(recommender.effectiveFrom(), recommender.effectiveFrom()));
    }

    /** A surface is one whatever the language: it counts under its English name, or its first. */
    private static List<String> surfaces(Recommender recommender) {
        return recommender.surfaces().stream()
                .map(surface -> surface.name().in(List.of()).text())
                .distinct()
                .toList();
    }

    private static List<String> channels(Recommender recommender) {
        return recommender.surfaces().stream()
                .map(Recommender.Surface::channel)
                .filter(Objects::nonNull)
                .map(Enum::name)
                .distinct()
                .toList();
    }

    private static List<String> kinds(Recommender recommender) {
        return recommender.parameters().stream()
                .map(parameter -> parameter.kind().name())
                .distinct()
                .toList();
    }

    private static Function<Recommender, List<Passage>> said(String part) {
        return recommender -> recommender.texts().under(part);
    }
}
