// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.crawlers;

import eu.vitrine.catalog.search.TooManyQuestions;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The paths of all pages, cut into pieces that fit into one sitemap each. The catalogue is walked once for all of them, when somebody asks and it has
 * changed, and at most every six hours; what was found lies in temporary files until then. Thread-safe.
 *
 * @see "Decision 2026-11-23-crawlers"
 */
@Component
public class Sitemaps implements DisposableBean {

    /** How many addresses a sitemap may hold (sitemaps.org). */
    static final int MOST = 50_000;

    private static final Duration FRESH = Duration.ofHours(6);

    private final SitePaths paths;
    private final InstantSource clock;
    private final int most;
    private final ReentrantLock walking = new ReentrantLock();
    private volatile @Nullable Walk walk;
    private @Nullable Path outdated;

    /** What one walk found. */
    private record Walk(Optional<Instant> changed, Instant at, Path folder, int pieces) {}

    @Autowired
    Sitemaps(SitePaths paths, InstantSource clock) {
        this(paths, clock, MOST);
    }

    Sitemaps(SitePaths paths, InstantSource clock, int most) {
        this.paths = paths;
        this.clock = clock;
        this.most = most;
    }

    /**
     * How many pieces there are.
     *
     * @throws eu.vitrine.catalog.search.Unanswered if the catalogue cannot answer, or is being walked for the first time
     */
    public int pieces() {
        return current().pieces();
    }

    /**
     * The paths of a piece, each starting with {@code /}, percent-encoded.
     *
     * @param number from 1
     * @return empty if there is no such piece
     * @throws eu.vitrine.catalog.search.Unanswered as above
     */
    public Optional<List<String>> piece(int number) {
        Walk now = current();
        if (number < 1 || number > now.pieces()) {
            return Optional.empty();
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file(now.folder(), number))), StandardCharsets.UTF_8))) {
            return Optional.of(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Walk current() {
        Walk known = walk;
        if (known != null && holds(known)) {
            return known;
        }
        if (!walking.tryLock()) {
            if (known != null) {
                return known;
            }
            throw new TooManyQuestions();
        }
        try {
            Walk again = walk; // somebody may have been faster
            return again != null && holds(again) ? again : walked(again);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            walking.unlock();
        }
    }

    private boolean holds(Walk known) {
        return known.at().plus(FRESH).isAfter(clock.instant())
                || paths.changed().equals(known.changed());
    }

    private Walk walked(@Nullable Walk before) throws IOException {
        Optional<Instant> changed = paths.changed();
        Path folder = Files.createTempDirectory("vitrine-sitemaps");
        try {
            Walk found = new Walk(changed, clock.instant(), folder, cut(folder));
            walk = found;
            FileSystemUtils.deleteRecursively(outdated); // the one before is still being read
            outdated = before == null ? null : before.folder();
            return found;
        } catch (RuntimeException | IOException e) {
            FileSystemUtils.deleteRecursively(folder);
            throw e;
        }
    }

    private int cut(Path folder) throws IOException {
        try (Pieces pieces = new Pieces(folder)) {
            paths.each(pieces::write);
            return pieces.number;
        }
    }

    private static Path file(Path folder, int number) {
        return folder.resolve(number + ".gz");
    }

    @Override
    public void destroy() throws IOException {
        Walk last = walk;
        FileSystemUtils.deleteRecursively(last == null ? null : last.folder());
        FileSystemUtils.deleteRecursively(outdated);
    }

    /** Writes paths into one file after the other. */
    private final class Pieces implements AutoCloseable {

        private final Path folder;
        private final List<BufferedWriter> open = new ArrayList<>();
        private int number;
        private int written;

        Pieces(Path folder) {
            this.folder = folder;
        }

        void write(String path) throws IOException {
            if (open.isEmpty() || written == most) {
                next();
            }
            open.getFirst().write(path);
            open.getFirst().write('\n');
            written++;
        }

        private void next() throws IOException {
            close();
            number++;
            written = 0;
            open.add(new BufferedWriter(new OutputStreamWriter(
                    new GZIPOutputStream(Files.newOutputStream(file(folder, number))), StandardCharsets.UTF_8)));
        }

        @Override
        public void close() throws IOException {
            if (!open.isEmpty()) {
                open.removeFirst().close();
            }
        }
    }
}
