// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.archive;

import eu.vitrine.catalog.archive.ledger.Balance;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.portal.archive.TrustReport.Count;
import eu.vitrine.portal.archive.TrustReport.Day;
import eu.vitrine.portal.archive.TrustReport.Delay;
import eu.vitrine.portal.archive.TrustReport.Filled;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Block.Cell;
import eu.vitrine.portal.record.Block.Row;
import eu.vitrine.portal.record.Block.Table;
import eu.vitrine.portal.record.Fact;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The figures of the page on trust, each column on a scale of its own. Thread-safe. */
@Component
class TrustTables {

    private static final int SHOWN_DAYS = 30;
    private static final int WHOLE = 100;

    private final Words words;
    private final Days days;

    TrustTables(Words words, Days days) {
        this.words = words;
        this.days = days;
    }

    Table balances(TrustReport report) {
        List<Row> rows = new TreeMap<>(report.balances())
                .entrySet().stream()
                        .map(kind -> balance(words.say("trust.kind." + kind.getKey()), kind.getValue()))
                        .toList();
        return new Table(
                words.say("trust.books.caption"),
                columns("trust.books.", "kind", "created", "live", "removed", "expired", "withdrawn"),
                rows);
    }

    private Row balance(String kind, Balance balance) {
        return row(kind, balance.created(), balance.live(), balance.removed(), balance.expired(), balance.withdrawn());
    }

    Table days(TrustReport report) {
        return new Table(
                words.say("trust.days.caption"),
                columns("trust.days.", "day", "received", "added", "rejected", "removed", "expired", "corrected"),
                report.days().stream().limit(SHOWN_DAYS).map(this::day).toList());
    }

    private Row day(Day day) {
        Count count = day.kinds().get(AdSchema.ADS.name());
        return count == null
                ? row(days.say(day.day()), 0, 0, 0, 0, 0, 0)
                : row(
                        days.say(day.day()),
                        count.received(),
                        count.added(),
                        count.rejected(),
                        count.removed(),
                        count.expired() + count.withdrawn(),
                        count.corrected());
    }

    Block corrections(TrustReport report) {
        return new Block.Facts(new TreeMap<>(report.corrections())
                .entrySet().stream()
                        .map(reason -> Fact.of(
                                reason.getKey(),
                                words.say("trust.corrections.count", Map.of("count", reason.getValue()))))
                        .toList());
    }

    List<Block> delay(Delay delay) {
        List<String> sentences = new ArrayList<>();
        Long median = delay.median();
        Long worst = delay.worst();
        if (median == null || worst == null) {
            sentences.add(words.say("trust.delay.none"));
        } else {
            sentences.add(words.say(
                    "trust.delay.counted",
                    Map.of("median", time(median), "worst", time(worst), "count", delay.counted())));
            sentences.add(words.say(
                    "trust.delay.overADay",
                    Map.of("count", delay.overADay(), "share", (double) delay.overADay() / delay.counted())));
        }
        sentences.add(words.say("trust.delay.left", Map.of("earlier", delay.earlier(), "erased", delay.erased())));
        return List.of(new Block.Sentences(sentences));
    }

    private String time(long seconds) {
        Duration time = Duration.ofSeconds(seconds);
        if (time.toMinutes() < 2) {
            return words.say("trust.time.seconds", Map.of("count", seconds));
        }
        if (time.toHours() < 2) {
            return words.say("trust.time.minutes", Map.of("count", time.toMinutes()));
        }
        return time.toDays() < 2
                ? words.say("trust.time.hours", Map.of("count", time.toHours()))
                : words.say("trust.time.days", Map.of("count", time.toDays()));
    }

    Table fields(TrustReport report) {
        return new Table(
                words.say("trust.fields.caption"),
                columns("trust.fields.", "name", "filled"),
                report.fields().stream().map(this::field).toList());
    }

    private Row field(Filled field) {
        int share = field.of() == 0 ? 0 : (int) (WHOLE * field.filled() / field.of());
        String text = words.say("trust.fields.share", Map.of("filled", field.filled(), "of", field.of()));
        return new Row(
                words.say("trust.fields." + field.name(), Map.of("article", field.article())),
                List.of(new Cell(text, null, share)));
    }

    private List<String> columns(String prefix, String... names) {
        return Stream.of(names).map(name -> words.say(prefix + name)).toList();
    }

    private Row row(String name, long... numbers) {
        return new Row(
                name,
                Arrays.stream(numbers)
                        .mapToObj(number -> new Cell(words.say("trust.number", Map.of("count", number)), null, 0))
                        .toList());
    }
}
