// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.sample;

import eu.vitrine.catalog.Reading;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.index.Acceptance;
import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.schema.RecommenderSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two recommenders at the moment of {@link PageAds}: {@code home-feed}, two of whose versions are replaced, one in force and one announced, and
 * {@code similar-items}, which lacks much of what the law asks for.
 */
public final class PageRecommenders {

    private PageRecommenders() {}

    /** All versions. */
    public static List<Recommender> all() {
        try (InputStream file = PageRecommenders.class.getResourceAsStream("page-recommenders.ndjson")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(PageRecommenders::parsed)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One version. */
    public static Recommender version(String key) {
        return all().stream()
                .filter(version -> version.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Writes all versions into a catalogue. */
    public static void write(Catalog catalog) {
        try (Acceptance<Recommender> acceptance = new Acceptance<>(
                RecommenderSchema.RECOMMENDERS,
                catalog.index(RecommenderSchema.RECOMMENDERS).update())) {
            all().forEach(acceptance::accept);
            acceptance.commit();
        }
    }

    private static Recommender parsed(String line) {
        Reading<Recommender> reading =
                RecommenderSchema.RECOMMENDERS.codec().read(JsonMapper.shared().readTree(line));
        return switch (reading) {
            case Reading.Valid<Recommender> valid -> valid.record();
            case Reading.Invalid<Recommender> invalid -> throw new IllegalStateException(invalid.toString());
        };
    }
}
