// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import static eu.vitrine.catalog.schema.Rows.named;
import static eu.vitrine.catalog.schema.Rows.single;
import static eu.vitrine.catalog.schema.Rows.text;
import static eu.vitrine.catalog.schema.Rows.uncounted;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Lineage;
import eu.vitrine.catalog.Passage;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.Sort;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The table of fields of disclosures: the long texts in which services tell how they rank. */
public final class DisclosureSchema {

    /** The schema of disclosures; each record is one version of one. */
    public static final Schema<Disclosure> DISCLOSURES = new Schema<>(
            "disclosures",
            Disclosure::key,
            fields(),
            sorts(),
            new JsonCodec<>(DisclosureJson::read, DisclosureJson::write),
            Successions.unchanging(Disclosure::key, DisclosureSchema::substance),
            DisclosureSchema::substance,
            lineage(),
            null);

    private DisclosureSchema() {}

    private static List<Field<Disclosure>> fields() {
        return List.of(
                text("text", 1, Disclosure::words),
                new Field.Standing<>("status", disclosure -> false, DisclosureSchema::inForce),
                named("service", Disclosure::service, disclosure -> List.of(new Passage(disclosure.service(), null))),
                uncounted("document", Disclosure::id),
                single("type", Disclosure::type),
                single("language", DisclosureSchema::primaryLanguage),
                new Field.Periods<>("inForce", DisclosureSchema::inForce),
                new Field.Periods<>(
                        "changed", disclosure -> List.of(new Period(disclosure.date(), disclosure.date()))));
    }

    private static List<Sort<Disclosure>> sorts() {
        return List.of(
                new Sort<>("newest", disclosure -> disclosure.date().toEpochMilli(), true),
                new Sort<>("oldest", disclosure -> disclosure.date().toEpochMilli(), false));
    }

    private static Lineage<Disclosure> lineage() {
        return new Lineage<>("document", Disclosure::id, Comparator.comparing(Disclosure::date), (version, next) -> {
            Instant moment = next == null ? null : next.date();
            return Objects.equals(moment, version.supersededOn()) ? version : version.supersededOn(moment);
        });
    }

    private static Disclosure substance(Disclosure disclosure) {
        return disclosure.supersededOn(null).withSource(Successions.timeless(disclosure.source()));
    }

    private static List<Period> inForce(Disclosure disclosure) {
        return List.of(disclosure.inForce());
    }

    private static @Nullable String primaryLanguage(Disclosure disclosure) {
        String tag = disclosure.language();
        return tag == null ? null : Locale.forLanguageTag(tag).getLanguage();
    }
}
