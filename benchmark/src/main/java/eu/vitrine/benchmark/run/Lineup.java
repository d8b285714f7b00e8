// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.run;

import eu.vitrine.benchmark.peer.CannotTakePart;
import eu.vitrine.benchmark.peer.Entrant;
import eu.vitrine.benchmark.peer.Entrant.Filling;
import eu.vitrine.benchmark.peer.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who takes part, and who cannot. Not thread-safe. */
final class Lineup implements AutoCloseable {

    private final Path folder;
    private final InstantSource clock;
    private final List<Contestant> contestants = new ArrayList<>();
    private final Map<String, String> absent = new LinkedHashMap<>();
    private @Nullable Path shared;

    /** @param folder where each gets a folder of its own; what is left of an earlier run is deleted */
    Lineup(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
        Folders.delete(folder);
    }

    /** Opens one, or notes why it cannot take part. */
    void open(Entrant entrant) {
        try {
            contestants.add(new Contestant(entrant.opening().open(folder(entrant), clock), entrant.filling()));
        } catch (CannotTakePart e) {
            absent.put(entrant.name(), String.valueOf(e.getMessage()));
            if (entrant.filling() != Filling.SHARED) {
                shared = null;
            }
        }
    }

    private Path folder(Entrant entrant) {
        if (entrant.filling() == Filling.SHARED) {
            if (shared == null) {
                throw new CannotTakePart("It asks what another peer is filled with, which does not take part.");
            }
            return shared;
        }
        shared = folder.resolve(entrant.name());
        try {
            return Files.createDirectories(shared);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The folder " + shared + " cannot be made: name another one with --folder", e);
        }
    }

    List<Contestant> all() {
        return List.copyOf(contestants);
    }

    /** Those who are handed the ads. */
    List<Contestant> filled() {
        return contestants.stream().filter(Contestant::filled).toList();
    }

    /** Those who are asked. */
    List<Contestant> asked() {
        return contestants.stream().filter(Contestant::asked).toList();
    }

    /** Why whoever is not among them cannot take part, by name. */
    Map<String, String> absent() {
        return absent;
    }

    @Override
    public void close() {
        contestants.forEach(contestant -> contestant.peer().close());
        Folders.delete(folder);
    }
}
