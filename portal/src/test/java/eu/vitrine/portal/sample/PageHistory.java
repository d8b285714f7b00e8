// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.sample;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.lucene.LuceneCatalog;
import eu.vitrine.catalog.schema.AdSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** What became of the ads of {@link PageAds}, and the files that were cut from that, for the pages that show it. */
public final class PageHistory {

    /** How the changed one is to be seen before it was corrected. */
    public static final String OLD_STATE = "/ads/shop:summer-sale?asOf=2026-06-03";

    private static final String DESCRIPTION = """
            {"archive":{"origin":"shop.example/archive","size":7,"recordsMissing":2},
             "resources":[
               {"path":"ads-DAY.csv","title":"The ads","format":"csv","bytes":11097187,"rows":19402,"hash":"sha256:HASH",
                "schema":{"fields":[{"name":"removalGround","type":"string",
                  "description":"Why it was taken down: ILLEGAL_CONTENT, INCOMPATIBLE_CONTENT or ORDER; empty if it was not."}]}},
               {"path":"ads-changes-DAY.ndjson.zst","title":"What happened to ads on this day","format":"ndjson","bytes":9700,"rows":1,
                "hash":"sha256:HASH"}]}
            """;

    private PageHistory() {}

    /** Adds them to a catalogue that holds the ads. */
    public static void write(Path directory) {
        SampleArchive archive = new SampleArchive(directory.resolve("archive"));
        archive.write(PageAds.ads(), PageAds.ad("summer-sale"));
        LuceneCatalog catalog = new LuceneCatalog(directory, InstantSource.fixed(PageAds.NOW));
        try (Generation<Ad> ads = catalog.index(AdSchema.ADS).update()) {
            ads.commit(archive.position());
        }
        List.of("2026-06-04", "2026-06-05").forEach(day -> files(directory.resolve("downloads"), day));
    }

    private static void files(Path downloads, String day) {
        try {
            Path folder = Files.createDirectories(downloads.resolve(day));
            String hash = "0123456789abcdef".repeat(4);
            Files.writeString(
                    folder.resolve("datapackage.json"),
                    DESCRIPTION.replace("DAY", day).replace("HASH", hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
