// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.sample;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Reading;
import eu.vitrine.catalog.index.Acceptance;
import eu.vitrine.catalog.lucene.LuceneCatalog;
import eu.vitrine.catalog.schema.AdSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Ads that make the pages say everything they can: names, removals, hostile texts, very long words and lists. */
public final class PageAds {

    /** The moment at which the samples are looked at. */
    public static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private static final ObjectMapper JSON = new ObjectMapper();

    private PageAds() {}

    /** The samples as they stand in the file. */
    public static List<Ad> ads() {
        return lines().stream().map(PageAds::parsed).toList();
    }

    /** The sample of this local id. */
    public static Ad ad(String id) {
        return ads().stream()
                .filter(ad -> ad.id().equals("shop:" + id))
                .findFirst()
                .orElseThrow();
    }

    /** An ad of the demo. */
    public static Ad demo() {
        return parsed(lines().getFirst().replace("shop:", "demo:").replace("\"shop\"", "\"demo\""));
    }

    /** Writes a catalogue with the samples, and with so many copies of the first that there are several pages, and their pictures. */
    public static void write(Path directory, int copies) {
        LuceneCatalog catalog = new LuceneCatalog(directory, InstantSource.fixed(NOW));
        try (Acceptance<Ad> acceptance =
                new Acceptance<>(AdSchema.ADS, catalog.index(AdSchema.ADS).update())) {
            for (int copy = 0; copy < copies; copy++) {
                acceptance.accept(copy(copy));
            }
            ads().forEach(acceptance::accept);
            acceptance.commit();
        }
        PageRecommenders.write(catalog);
        PageDisclosures.write(catalog);
        List.of("chairs.svg", "books.svg").forEach(picture -> copy(picture, directory.resolve("media")));
    }

    private static void copy(String picture, Path directory) {
        try (InputStream drawn = PageAds.class.getResourceAsStream(picture)) {
            Files.createDirectories(directory);
            Files.copy(drawn, directory.resolve(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ad copy(int number) {
        ObjectNode json = (ObjectNode) JSON.readTree(lines().getFirst());
        json.put("id", "shop:copy-%03d".formatted(number));
        ((ObjectNode) json.get("advertiser")).put("name", "Shop %d of the %d".formatted(number, number % 17));
        return parsed(json.toString());
    }

    private static Ad parsed(String line) {
        Reading<Ad> reading = AdSchema.ADS.codec().read(JSON.readTree(line));
        return switch (reading) {
            case Reading.Valid<Ad> valid -> valid.record();
            case Reading.Invalid<Ad> invalid -> throw new IllegalStateException(invalid.toString());
        };
    }

    private static List<String> lines() {
        try (InputStream file = PageAds.class.getResourceAsStream("page-ads.ndjson")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a catalogue to look at: a directory that is not there yet, and how many copies. */
    public static void main(String[] arguments) {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }
}
