// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Period;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** When an ad was shown, in words. Days are UTC days; the last is the one that holds the last moment of the period. Thread-safe. */
@Component
public class PeriodWords {

    private final Words words;
    private final Days days;

    PeriodWords(Words words, Days days) {
        this.words = words;
        this.days = days;
    }

    /** Each period, the latest first. */
    List<String> each(Ad ad) {
        return ad.periods().stream()
                .sorted(Comparator.comparing(Period::from)
                        .thenComparing(Period::end)
                        .reversed())
                .map(this::say)
                .toList();
    }

    /** The latest period, and how many there are besides. */
    String summary(Ad ad) {
        String latest = say(ad.latestPeriod());
        int others = ad.periods().size() - 1;
        return others == 0 ? latest : words.say("ad.period.others", Map.of("period", latest, "count", others));
    }

    /** From its first day to its last. */
    public String say(Period period) {
        LocalDate first = day(period.from());
        if (period.open()) {
            return words.say("ad.period.open", Map.of("from", days.say(first)));
        }
        LocalDate last = day(Instant.ofEpochMilli(period.lastMillis()));
        return first.equals(last)
                ? words.say("ad.period.day", Map.of("day", days.say(first)))
                : words.say("ad.period.both", Map.of("from", days.say(first), "to", days.say(last)));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
