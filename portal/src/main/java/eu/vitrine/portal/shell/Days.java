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

    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    Days(Words words) {
        day = DateTimeFormatter.ofPattern(words.say("site.pattern.day"), words.locale());
        moment = DateTimeFormatter.ofPattern(words.say("site.pattern.moment"), words.locale())
                .withZone(ZoneOffset.UTC);
    }

    /** A day, such as 21 November 2026. */
    public String say(LocalDate date) {
        return day.format(date);
    }

    /** A moment, such as 21 November 2026 at 10:15 UTC. */
    public String say(Instant at) {
        return moment.format(at);
    }
}
