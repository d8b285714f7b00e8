// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.catalog.Problem.Reason;
import eu.vitrine.catalog.Source;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads and writes versions of disclosures as JSON. */
final class DisclosureJson {

    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_TEXT = 100_000;

    private DisclosureJson() {}

    /** The version, if nothing is wrong. */
    static @Nullable Disclosure read(JsonProperties json) {
        String id = Identity.ofThing(json);
        String service = json.required("service", JsonValue.text(LONGEST_NAME));
        String type = json.value("type", JsonValue.text(LONGEST_NAME));
        Instant date = json.required("date", JsonValue.moment());
        Instant superseded = json.value("supersededOn", JsonValue.moment());
        String language = json.value("language", JsonValue.language());
        String text = json.required("text", JsonValue.text(LONGEST_TEXT));
        Source source = json.object("source", SourceReader::source);
        if (date != null && superseded != null && superseded.isBefore(date)) {
            json.wrong("supersededOn", Reason.PERIOD_ENDS_BEFORE_START, "It ends before it begins.");
        }
        return !json.problems().isEmpty() || id == null || service == null || date == null || text == null
                ? null
                : new Disclosure(id, service, type, date, superseded, language, text, source);
    }

    /** Writes one. */
    static void write(JsonLine json, Disclosure disclosure) {
        json.text("id", disclosure.id());
        json.text("service", disclosure.service());
        json.text("type", disclosure.type());
        json.text("date", disclosure.date().toString());
        json.text("supersededOn", JsonLine.text(disclosure.supersededOn()));
        json.text("language", disclosure.language());
        json.text("text", disclosure.text());
        json.source(disclosure.source());
    }
}
