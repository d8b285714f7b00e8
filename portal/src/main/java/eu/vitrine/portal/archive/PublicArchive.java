// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.archive;

import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.archive.History;
import eu.vitrine.catalog.archive.Version;
import eu.vitrine.catalog.archive.ledger.Ledger;
import eu.vitrine.catalog.archive.ledger.LedgerDay;
import eu.vitrine.catalog.archive.tlog.FolderStorage;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.Storage;
import eu.vitrine.catalog.search.CatalogUnavailable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The history beside the catalogue, where there is one. What it cannot read is written into the log once, and thrown as
 * {@link CatalogUnavailable} by every method. Thread-safe.
 */
public final class PublicArchive {

    /** A catalogue without a history. */
    public static final PublicArchive NONE = new PublicArchive(null);

    private static final Logger LOG = LoggerFactory.getLogger("eu.vitrine");

    private final @Nullable Storage storage;
    private final @Nullable History history;
    private final AtomicReference<String> trouble = new AtomicReference<>("");

    private PublicArchive(@Nullable Storage storage) {
        this.storage = storage;
        this.history = storage == null ? null : new History(storage);
    }

    /** The history in a folder, which need not be there yet. */
    public static PublicArchive in(Path folder) {
        return new PublicArchive(new FolderStorage(folder));
    }

    /** The history at its last checkpoint; empty as long as there is none. */
    public Optional<Archive> newest() {
        return history == null ? Optional.empty() : watch(history::newest);
    }

    /**
     * The history as it was at an earlier checkpoint.
     *
     * @param size the number of events that it had; empty if no checkpoint was signed just then
     */
    public Optional<Archive> at(long size) {
        Storage files = storage;
        return files == null ? Optional.empty() : watch(() -> Archive.at(files, size));
    }

    /** The days of the ledger, the newest first. */
    public List<LedgerDay> days(int most) {
        Storage files = storage;
        return files == null
                ? List.of()
                : watch(() -> Ledger.days(files).limit(most).toList());
    }

    /** All that happened to a record, the oldest first; empty too where there is no history. */
    public List<Version> versions(String kind, String id) {
        return newest().map(archive -> watch(() -> archive.versions(kind, id))).orElse(List.of());
    }

    /** The text of the public key that signs now, as its checkpoint says; empty as long as there is none. */
    public Optional<String> key() {
        return newest().flatMap(archive -> archive.checkpoint().extension("key"));
    }

    /**
     * A file of the history.
     *
     * @param path one that its standard names; never what somebody typed
     */
    public Optional<byte[]> file(String path) {
        Storage files = storage;
        return files == null ? Optional.empty() : watch(() -> files.read(path));
    }

    /** Asks the history something else; it is told in the log if that fails. */
    public <A> A watch(Supplier<A> question) {
        try {
            A answer = question.get();
            trouble.set("");
            return answer;
        } catch (NotAsWritten | UncheckedIOException e) {
            String message = String.valueOf(e.getMessage());
            if (!message.equals(trouble.getAndSet(message))) {
                LOG.warn("The archive cannot be read: {} Run indexer verify to see what is wrong.", message);
            }
            throw new CatalogUnavailable("The archive cannot be read: " + message, e);
        }
    }
}
