// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.archive;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says of the history as a whole what can be said. All of it is read once for each checkpoint that somebody asks about, by one thread and
 * nobody else's request; meanwhile the report before it stands. Thread-safe.
 */
@Component
public class TrustReports implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PublicArchive archive;
    private final RecordSearch<Ad> ads;
    private final Delays delays = new Delays();
    private final ExecutorService counting = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("trust").factory());
    private volatile Optional<TrustReport> last = Optional.empty();
    private @Nullable Future<?> running;

    TrustReports(PublicArchive archive, RecordSearch<Ad> ads) {
        this.archive = archive;
        this.ads = ads;
    }

    /** Begins to read at once, so that the first who asks need not wait for it. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        try {
            archive.newest().ifPresent(this::counted);
        } catch (CatalogUnavailable e) {
            // told in the log, and to whoever asks
        }
    }

    /**
     * The report at the last checkpoint, or at one shortly before it; empty if no history is kept.
     *
     * @throws CatalogUnavailable if the history or the catalogue cannot be read, or has not been read yet
     */
    public Optional<TrustReport> newest() {
        Optional<Archive> newest = archive.newest();
        if (newest.isEmpty() || isUpTo(newest.get())) {
            return newest.isEmpty() ? Optional.empty() : last;
        }
        try {
            counted(newest.get()).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            if (last.isEmpty()) {
                throw new CatalogUnavailable("The history is being read. Ask again in a minute.", e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return last;
    }

    private boolean isUpTo(Archive newest) {
        return last.filter(report -> report.log().checkpoint().equals(newest.note()))
                .isPresent();
    }

    private synchronized Future<?> counted(Archive newest) {
        if (running == null || running.isDone()) {
            running = counting.submit(() -> last = Optional.of(count(newest)));
        }
        return running;
    }

    private TrustReport count(Archive newest) {
        Fields39 fields = new Fields39();
        ads.export(Query.ALL, json -> fields.add(AdSchema.ADS.codec().read(json)));
        return archive.watch(() -> {
            Books books = new Books(archive.days(Integer.MAX_VALUE));
            return new TrustReport(
                    log(newest),
                    books.balances(),
                    books.days(),
                    books.corrections(),
                    delays.upTo(newest),
                    fields.counted());
        });
    }

    private TrustReport.Log log(Archive newest) {
        return new TrustReport.Log(
                newest.checkpoint().origin(),
                newest.size(),
                newest.checkpoint().head().root().base64(),
                newest.lastEventAt().orElse(null),
                newest.note(),
                archive.key().orElse(""));
    }

    @Override
    public void close() {
        counting.shutdownNow();
    }
}
