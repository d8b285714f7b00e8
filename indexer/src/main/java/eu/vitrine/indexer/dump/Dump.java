// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.archive.tlog.MerkleTree;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import eu.vitrine.catalog.archive.tlog.Storage;
import eu.vitrine.catalog.archive.tlog.TileTree;
import eu.vitrine.catalog.index.CatalogLocked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Cuts dumps from an archive into a folder: of each day what there was at its end and what happened on it, in every form, described and signed. The same state gives
 * the same files, on every machine. A dump that holds what was erased since is cut again, and what it held is deleted. Not thread-safe.
 */
public final class Dump implements AutoCloseable {

    private final Storage storage;
    private final Archive archive;
    private final NoteSigner signer;
    private final DumpFolder folder;
    private final Optional<String> licence;

    private Dump(Storage storage, Archive archive, NoteSigner signer, DumpFolder folder, Optional<String> licence) {
        this.storage = storage;
        this.archive = archive;
        this.signer = signer;
        this.folder = folder;
        this.licence = licence;
    }

    /**
     * Opens the folder.
     *
     * @param signer whose key signs the dumps: that of the archive
     * @param folder made if it is missing
     * @param licence under which all is published, by its SPDX name; empty: nothing is said
     * @throws CatalogLocked if another run writes there
     */
    public static Dump open(Storage storage, Archive archive, NoteSigner signer, Path folder, Optional<String> licence)
            throws IOException {
        DumpFolder opened = DumpFolder.open(folder)
                .orElseThrow(() -> new CatalogLocked(
                        "Another run writes dumps into " + folder + ". Wait until it is done, then run this again."));
        return new Dump(storage, archive, signer, opened, licence);
    }

    /** The day (UTC) of the newest event; empty if there is none. */
    public Optional<LocalDate> newestDay() {
        return archive.lastEventAt().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    /**
     * Cuts the dump of a day.
     *
     * @return whether anything was written; else it is there already, or nothing had happened by then
     */
    public boolean cut(LocalDate day) throws IOException {
        return cut(new Span(day, archive.size()));
    }

    /** Cuts those again that hold what was erased since; gives their days. */
    public List<LocalDate> cutAgain() throws IOException {
        Map<LocalDate, Published> published = new LinkedHashMap<>();
        for (LocalDate day : folder.days()) {
            Published.read(folder.of(day)).ifPresent(one -> published.put(day, one));
        }
        if (published.isEmpty()) {
            return List.of();
        }
        TreeMap<Long, Long> erased = ErasedSince.in(
                archive,
                published.values().stream().map(one -> one.archive().size()).toList());
        List<LocalDate> again = new ArrayList<>();
        for (Map.Entry<LocalDate, Published> one : published.entrySet()) {
            ArchiveState state = one.getValue().archive();
            if (erased.getOrDefault(state.size(), 0L) != state.erased() && cut(new Span(one.getKey(), state.size()))) {
                again.add(one.getKey());
            }
        }
        return again;
    }

    private boolean cut(Span span) throws IOException {
        Path unfinished = folder.unfinished();
        Cut.Outcome outcome = Cut.of(archive, unfinished, span);
        Optional<Published> before = Published.read(folder.of(span.day()));
        if (outcome.events() == 0 || before.isPresent() && isSame(before.get(), outcome)) {
            folder.drop();
            return false;
        }
        List<Superseded> superseded = new ArrayList<>();
        before.ifPresent(one -> {
            superseded.add(new Superseded(one.manifest(), reason(one, outcome)));
            superseded.addAll(one.superseded());
        });
        sign(unfinished, outcome, superseded);
        folder.publish(span.day());
        return true;
    }

    private static boolean isSame(Published before, Cut.Outcome outcome) {
        return before.archive().size() == outcome.events()
                && before.archive().erased() == outcome.erased()
                && before.hashes().equals(hashes(outcome));
    }

    private static Map<String, String> hashes(Cut.Outcome outcome) {
        Map<String, String> hashes = new TreeMap<>();
        outcome.files().forEach(file -> hashes.put(file.name(), file.sha256()));
        return hashes;
    }

    private static String reason(Published before, Cut.Outcome outcome) {
        long erased = outcome.erased() - before.archive().erased();
        return erased > 0 ? FieldWords.say("superseded.erased", erased) : FieldWords.say("superseded.continued");
    }

    private void sign(Path unfinished, Cut.Outcome outcome, List<Superseded> superseded) throws IOException {
        String origin = archive.checkpoint().origin();
        String root = new MerkleTree(new TileTree(storage, outcome.events()))
                .root(outcome.events())
                .base64();
        ArchiveState state = new ArchiveState(origin, outcome.events(), root, outcome.erased());
        Path descriptor = unfinished.resolve(Descriptor.NAME);
        Files.write(descriptor, new Descriptor(outcome, state, superseded, licence).written());
        Map<String, String> hashes = hashes(outcome);
        hashes.put(Descriptor.NAME, DumpCheck.sha256(descriptor));
        String note = signer.sign(new Manifest(origin, hashes).text()).written();
        Files.writeString(unfinished.resolve(Manifest.NAME), note);
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}
