// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.sample;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.index.Acceptance;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.lucene.LuceneCatalog;
import eu.vitrine.catalog.sample.SampleAds;
import eu.vitrine.catalog.schema.AdSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import org.springframework.util.FileSystemUtils;

/** A real catalogue in a folder of its own, which goes when this closes. */
public final class SampleCatalogue implements AutoCloseable {

    private final Path folder;

    /** Fills a catalogue with these ads, their history, and the sample recommenders and texts, at the moment of the sample ads. */
    public SampleCatalogue(Collection<Ad> ads) throws IOException {
        folder = Files.createTempDirectory("catalogue");
        LuceneCatalog catalog = new LuceneCatalog(folder, InstantSource.fixed(ManyAds.MOMENT));
        try (Acceptance<Ad> acceptance =
                new Acceptance<>(AdSchema.ADS, catalog.index(AdSchema.ADS).update())) {
            ads.forEach(acceptance::accept);
            acceptance.commit();
        }
        PageRecommenders.write(catalog);
        PageDisclosures.write(catalog);
        ads.stream().filter(SampleAds.FERRY_SUMMER_SALE::equals).findFirst().ifPresent(ferry -> keep(catalog, ferry));
    }

    /** The engine says how far in the history it has come. */
    private void keep(LuceneCatalog catalog, Ad changed) {
        SampleArchive archive = new SampleArchive(folder.resolve("archive"));
        archive.write(SampleAds.ALL, changed);
        try (Generation<Ad> ads = catalog.index(AdSchema.ADS).update()) {
            ads.commit(archive.position());
        }
    }

    /** Where it lies. */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        FileSystemUtils.deleteRecursively(folder.toFile());
    }
}
