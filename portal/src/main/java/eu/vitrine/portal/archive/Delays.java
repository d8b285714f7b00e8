// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.archive;

import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.archive.Event;
import eu.vitrine.catalog.archive.Happening;
import eu.vitrine.catalog.archive.Replay;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.portal.archive.TrustReport.Delay;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Counts how long ads took to become public here, going on where it stopped the last time. Not thread-safe. */
final class Delays {

    private static final int A_DAY = (int) Duration.ofDays(1).toSeconds();

    private int[] seconds = new int[1_024];
    private int counted;
    private long earlier;
    private long erased;
    private long from;
    private @Nullable Instant began;

    /** Counts what was added to the history since. */
    Delay upTo(Archive archive) {
        archive.replay(from, new Replay() {

            @Override
            public void event(long index, Event event) {
                begin(event.at());
                if (event.happening() == Happening.CREATED && event.kind().equals(AdSchema.ADS.name())) {
                    add(event);
                }
            }

            @Override
            public void erased(long index, Happening happening, Instant at, String kind) {
                begin(at);
                erased += happening == Happening.CREATED && kind.equals(AdSchema.ADS.name()) ? 1 : 0;
            }
        });
        from = archive.size();
        return delay();
    }

    private void begin(Instant at) {
        if (began == null) {
            began = at;
        }
    }

    private void add(Event event) {
        Instant shown =
                event.record() == null ? null : firstShown(event.record().tree());
        if (shown == null || began == null) {
            return;
        }
        if (shown.isBefore(began)) {
            earlier++;
            return;
        }
        if (counted == seconds.length) {
            seconds = Arrays.copyOf(seconds, 2 * counted);
        }
        long took = Math.max(0, Duration.between(shown, event.at()).toSeconds());
        seconds[counted++] = (int) Math.min(Integer.MAX_VALUE, took);
    }

    /** When an ad was first shown; read from the JSON alone, for there may be millions. */
    private static @Nullable Instant firstShown(JsonNode record) {
        return record.path("periods")
                .valueStream()
                .map(period -> Instant.parse(period.path("from").stringValue("")))
                .min(Instant::compareTo)
                .orElse(null);
    }

    private Delay delay() {
        int[] sorted = Arrays.copyOf(seconds, counted);
        Arrays.sort(sorted);
        long overADay = Arrays.stream(sorted).filter(took -> took > A_DAY).count();
        return counted == 0
                ? new Delay(0, null, null, 0, earlier, erased)
                : new Delay(
                        counted,
                        (long) sorted[(counted - 1) / 2],
                        (long) sorted[counted - 1],
                        overADay,
                        earlier,
                        erased);
    }
}
