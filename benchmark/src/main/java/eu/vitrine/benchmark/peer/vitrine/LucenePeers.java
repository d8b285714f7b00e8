// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.vitrine;

import eu.vitrine.benchmark.peer.Folders;
import eu.vitrine.benchmark.peer.Peer;
import eu.vitrine.benchmark.peer.Segments;
import eu.vitrine.catalog.archive.tlog.FolderStorage;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import eu.vitrine.catalog.archive.view.Keeping;
import eu.vitrine.catalog.archive.view.Views;
import eu.vitrine.catalog.lucene.LuceneCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Opens the embedded engine. */
public final class LucenePeers {

    private LucenePeers() {}

    /** The engine alone. */
    public static Peer alone(String name, Path folder, InstantSource clock) {
        return peer(name, folder, null, clock);
    }

    /** The engine as a view of an archive beside it, to which all goes first. */
    public static Peer archived(String name, Path folder, InstantSource clock) {
        NoteSigner signer = NoteSigner.make("benchmark");
        return peer(name, folder, new Keeping(new FolderStorage(folder.resolve("archive")), () -> signer), clock);
    }

    private static Peer peer(String name, Path folder, @Nullable Keeping keeping, InstantSource clock) {
        Views views = new Views(new LuceneCatalog(folder, clock), keeping, clock);
        return new EnginePeer(name, views, () -> Folders.bytes(folder), () -> merge(folder.resolve("ads")));
    }

    private static void merge(Path ads) {
        try {
            Segments.merge(ads.resolve(Files.readString(ads.resolve("CURRENT")).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("The catalogue in " + ads + " does not say which generation is read", e);
        }
    }
}
