// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.archive.Event;
import eu.vitrine.catalog.archive.Happening;
import eu.vitrine.catalog.archive.Replay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cuts the data files of a dump from the archive, in one reading of it. Not thread-safe. */
final class Cut implements Replay, AutoCloseable {

    private static final long MEMORY = 128L << 20;

    private final Path folder;
    private final Span span;
    private final Map<String, KindCut<?>> kinds = new LinkedHashMap<>();
    private long events;
    private long erased;
    private boolean over;

    /**
     * What came of it.
     *
     * @param events of the history that it rests on, from its beginning
     * @param erased how many of these could not be read any more
     * @param missing how many records there were that could not be read any more
     */
    record Outcome(Span span, List<DumpedFile> files, long events, long erased, long missing) {}

    private Cut(Path folder, Span span) throws IOException {
        this.folder = folder;
        this.span = span;
        for (DumpedKind<?> kind : DumpedKind.ALL) {
            kinds.put(kind.name(), new KindCut<>(kind, folder, span, MEMORY));
        }
    }

    /** @param folder empty; for the files */
    static Outcome of(Archive archive, Path folder, Span span) throws IOException {
        try (Cut cut = new Cut(folder, span)) {
            archive.replay(0, cut);
            return cut.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Outcome finish() throws IOException {
        List<DumpedFile> files = new ArrayList<>();
        long missing = 0;
        for (KindCut<?> kind : kinds.values()) {
            files.addAll(told(kind.finish()));
            missing += kind.missing();
        }
        return new Outcome(span, files, events, erased, missing);
    }

    /** A kind of which there is nothing to tell has no files. */
    private List<DumpedFile> told(List<DumpedFile> files) throws IOException {
        if (files.stream().anyMatch(file -> file.rows() > 0)) {
            return files;
        }
        for (DumpedFile file : files) {
            Files.delete(folder.resolve(file.name()));
        }
        return List.of();
    }

    @Override
    public void event(long index, Event event) {
        tell(index, event.happening(), event.at(), event.kind(), event);
    }

    @Override
    public void erased(long index, Happening happening, Instant at, String kind) {
        tell(index, happening, at, kind, null);
    }

    private void tell(long index, Happening happening, Instant at, String kind, @Nullable Event event) {
        over |= !span.holds(index, at);
        if (over) {
            return;
        }
        events++;
        erased += event == null ? 1 : 0;
        KindCut<?> cut = kinds.get(kind);
        if (cut != null && happening != Happening.ERASED && happening != Happening.KEY) {
            try {
                cut.happened(index, happening, at, event);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (KindCut<?> kind : kinds.values()) {
            kind.close();
        }
    }
}
