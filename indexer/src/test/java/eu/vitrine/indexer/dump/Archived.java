// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.archive.ArchiveWriter;
import eu.vitrine.catalog.archive.Event;
import eu.vitrine.catalog.archive.Happening;
import eu.vitrine.catalog.archive.json.CanonicalJson;
import eu.vitrine.catalog.archive.tlog.FolderStorage;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import eu.vitrine.catalog.archive.tlog.Storage;
import eu.vitrine.catalog.sample.RandomAds;
import eu.vitrine.catalog.schema.AdSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An archive for tests. */
final class Archived {

    static final NoteSigner SIGNER = NoteSigner.make("archive.example");

    private final Storage storage;

    Archived(Path folder) {
        this.storage = new FolderStorage(folder);
    }

    /** Made-up ads, each once; without those whose reach is more than JSON can say exactly. */
    static List<Ad> ads(long seed, int count) {
        Set<String> seen = new HashSet<>();
        return RandomAds.some(seed, count).stream()
                .filter(ad -> seen.add(ad.id()) && isExact(ad))
                .toList();
    }

    private static boolean isExact(Ad ad) {
        try {
            json(ad);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static CanonicalJson json(Ad ad) {
        return CanonicalJson.of(AdSchema.ADS.codec().write(ad));
    }

    /** Something happens to these ads, at noon of a day, in one commit. */
    void happens(LocalDate day, Happening happening, List<Ad> ads) {
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        try (ArchiveWriter writer = ArchiveWriter.open(storage, SIGNER, InstantSource.fixed(noon))) {
            for (Ad ad : ads) {
                writer.append(new Event(happening, noon, "ads", ad.id(), null, null, record(happening, ad)));
            }
            writer.commit();
        }
    }

    private static @Nullable CanonicalJson record(Happening happening, Ad ad) {
        return happening == Happening.EXPIRED || happening == Happening.WITHDRAWN ? null : json(ad);
    }

    Archive archive() {
        return Archive.open(storage).orElseThrow();
    }

    /** Cuts the dump of a day; gives whether anything was written. */
    boolean dump(Path folder, LocalDate day) throws IOException {
        try (Dump dump = dump(folder)) {
            return dump.cut(day);
        }
    }

    Dump dump(Path folder) throws IOException {
        return Dump.open(storage, archive(), SIGNER, folder, Optional.of("CC-BY-4.0"));
    }
}
