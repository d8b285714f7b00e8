// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Reading;
import eu.vitrine.catalog.schema.AdSchema;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The whole demo, made and read once for all tests. */
final class DemoRecords {

    private static final List<String> LINES =
            new DemoAds(DemoAds.COUNT, DemoAds.SEED, DemoAds.DAY).lines().toList();

    private static final List<Reading<Ad>> READINGS = LINES.stream()
            .map(JsonMapper.shared()::readTree)
            .map(AdSchema.ADS.codec()::read)
            .toList();

    private static final List<Ad> ADS = READINGS.stream()
            .flatMap(reading -> reading instanceof Reading.Valid<Ad> valid ? Stream.of(valid.record()) : Stream.empty())
            .toList();

    private DemoRecords() {}

    /** As the marketplace exports them. */
    static List<String> lines() {
        return LINES;
    }

    /** What the intake makes of each. */
    static List<Reading<Ad>> readings() {
        return READINGS;
    }

    /** Those it accepts. */
    static List<Ad> ads() {
        return ADS;
    }
}
