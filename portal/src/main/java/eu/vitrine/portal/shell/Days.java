// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Days and moments as people write them; always UTC, the time in which the records are kept. Thread-safe. */
@Component
public class Days {

    private final Words words;

    Days(Words words) {
        this.words = words;
    }

    /** A day, such as 21 November 2026. */
    public String say(LocalDate date) {
        return as("site.pattern.day").format(date);
    }

    /** The month of a day, such as November 2026. */
    public String month(LocalDate day) {
        return as("site.pattern.month").format(day);
    }

    /** The year of a day, such as 2026. */
    public String year(LocalDate day) {
        return as("site.pattern.year").format(day);
    }

    /** A moment, such as 21 November 2026 at 10:15 UTC. */
    public String say(Instant at) {
        return as("site.pattern.moment").withZone(ZoneOffset.UTC).format(at);
    }

    private DateTimeFormatter as(String pattern) {
        return DateTimeFormatter.ofPattern(words.say(pattern), words.locale());
    }
}
