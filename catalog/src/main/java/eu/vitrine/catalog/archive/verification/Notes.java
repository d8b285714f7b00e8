// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.verification;

import eu.vitrine.catalog.archive.payload.Payloads;
import eu.vitrine.catalog.archive.tlog.Hash;
import eu.vitrine.catalog.archive.tlog.Tile;
import eu.vitrine.catalog.archive.tlog.TreeHead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All checkpoints: the last, those that the archive kept, and those that somebody else kept. */
final class Notes {

    static final String LAST = "checkpoint";
    static final String FOLDER = "checkpoints/";

    private final ArchiveFiles files;
    private final Findings findings;
    private final Optional<Note> last;
    private final List<Note> kept;
    private final List<Note> foreign;

    /** @param foreign those that somebody else kept */
    Notes(ArchiveFiles files, Findings findings, List<KeptCheckpoint> foreign) {
        this.files = files;
        this.findings = findings;
        this.last = read(LAST);
        this.kept = kept();
        this.foreign = foreign.stream()
                .flatMap(note -> Note.read(note.name(), note.bytes(), findings).stream())
                .toList();
    }

    private Optional<Note> read(String path) {
        Optional<byte[]> file = files.take(path);
        if (file.isEmpty()) {
            findings.missing(path);
        }
        return file.flatMap(bytes -> Note.read(path, bytes, findings));
    }

    private List<Note> kept() {
        List<Note> notes = new ArrayList<>();
        for (String path : files.unseen(FOLDER)) {
            if (path.substring(FOLDER.length()).matches("0|[1-9]\\d{0,17}")) {
                read(path).filter(this::isOfItsSize).ifPresent(notes::add);
            }
        }
        notes.sort(Comparator.comparingLong(Note::size));
        return notes;
    }

    private boolean isOfItsSize(Note note) {
        boolean fits = note.file().equals(FOLDER + note.size());
        if (!fits) {
            findings.add(note.file(), Fault.CHANGED, "It is the checkpoint of a history of " + note.size() + '.');
        }
        return fits;
    }

    Optional<Note> last() {
        return last;
    }

    /** All, those that the archive kept first, by their sizes. */
    List<Note> all() {
        return Stream.concat(own(), foreign.stream()).toList();
    }

    private Stream<Note> own() {
        return Stream.concat(kept.stream(), last.stream());
    }

    Set<Long> sizes() {
        return all().stream().map(Note::size).collect(Collectors.toSet());
    }

    /** The one that the log should come to: the last, unless the files of the log show that another is. */
    Optional<Note> newest() {
        Optional<Note> newest = Optional.empty();
        for (Note note : own().toList()) {
            if (note.size() >= newest.map(Note::size).orElse(0L) && isThere(note.size())) {
                newest = Optional.of(note);
            }
        }
        return newest;
    }

    private boolean isThere(long size) {
        long index = (size - 1) / Tile.FULL;
        int width = (int) (size - index * Tile.FULL);
        return size == 0 || isThere(index, width) || isThere(index, Tile.FULL);
    }

    /** One file is enough: others may be missing. */
    private boolean isThere(long index, int width) {
        return Stream.of(
                        Tile.path(Payloads.ROW, index, width),
                        new Tile(Tile.ENTRIES, index, width).path(),
                        new Tile(0, index, width).path())
                .anyMatch(path -> files.storage().length(path).isPresent());
    }

    /** Compares each with what the log came to. */
    void check(LogCheck log, TreeHead head) {
        for (Note note : all()) {
            Optional<Hash> root = log.root(note.size());
            if (note.size() > head.size()) {
                findings.add(
                        note.file(),
                        Fault.OTHER_HISTORY,
                        "It speaks of " + note.size() + " events, and the log has " + head.size() + '.');
            } else if (root.isPresent()
                    && !root.get().equals(note.checkpoint().head().root())) {
                findings.add(
                        note.file(),
                        Fault.OTHER_HISTORY,
                        "At " + note.size() + " events the log was another than the one that was signed for.");
            }
        }
        last.filter(note -> note.size() < head.size())
                .ifPresent(note -> findings.add(
                        LAST, Fault.CHANGED, "It is not the last: there is one of " + head.size() + " events."));
        last.filter(note -> kept.stream().noneMatch(other -> other.size() == note.size()))
                .ifPresent(note -> findings.add(
                        FOLDER + note.size(),
                        Fault.UNFINISHED,
                        "The last checkpoint does not yet stand among those that are kept."));
    }
}
