// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.archive;

import eu.vitrine.catalog.search.InvalidQuery;
import eu.vitrine.portal.shell.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the moment as of which somebody wants to see a record. Thread-safe. */
@Component
public class AsOf {

    /** The name of the parameter. */
    public static final String NAME = "asOf";

    private final Words words;

    AsOf(Words words) {
        this.words = words;
    }

    /**
     * The moment that a text means; of a day, its last second in UTC.
     *
     * @throws InvalidQuery if it is neither a day nor a moment
     */
    public Instant read(String text) {
        try {
            return text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                            .minusSeconds(1);
        } catch (DateTimeParseException e) {
            throw new InvalidQuery(NAME, words.say("history.asOf.wrong", Map.of("text", text)));
        }
    }
}
