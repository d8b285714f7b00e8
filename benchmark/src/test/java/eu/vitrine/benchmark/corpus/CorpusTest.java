// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.schema.AdSchema;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CorpusTest {

    private static final Corpus CORPUS = new Corpus(7, 20_000);

    @Test
    void theSameSeedGivesTheSameBytesOnEveryMachine() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Ad ad : CORPUS.part(0, 300)) {
            digest.update(AdSchema.ADS.codec().write(ad));
        }
        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("fec9440d4a633e1afc1bc89837ed9154f8130506fd648ffeceb01c981c6b8efe");
    }

    @Test
    void everyAdIsReadBackAsItWasWritten() {
        for (Ad ad : CORPUS.part(0, 500)) {
            assertThat(AdSchema.ADS.codec().read(AdSchema.ADS.codec().write(ad)))
                    .isEqualTo(ad);
        }
    }

    @Test
    void anotherSeedGivesOtherAds() {
        assertThat(new Corpus(8, 20_000).ad(5)).isNotEqualTo(CORPUS.ad(5));
    }

    @Test
    void noIdComesTwice() {
        assertThat(LongStream.range(0, 4_000).mapToObj(n -> CORPUS.ad(n).id())).doesNotHaveDuplicates();
    }

    @Test
    void adsAreLikeThoseThatWereCounted() {
        Census census = new Census();
        CORPUS.forEach(census::add);
        assertThat(census.shares().get("in Germany")).isCloseTo(0.24, within(0.015));
        assertThat(census.shares().get("one country")).isCloseTo(0.88, within(0.04));
        assertThat(census.shares().get("open")).isCloseTo(0.19, within(0.01));
        assertThat(census.shares().get("exclusions")).isBetween(0.01, 0.03);
        assertThat(census.distinct().get("advertisers")).isBetween(700, 900);
        assertThat(census.distinct().get("texts")).isBetween(3_000, 5_000);
        assertThat(census.quantiles().get("ads per advertiser"))
                .satisfies(found -> assertThat(found.median()).isBetween(3L, 9L))
                .satisfies(found -> assertThat(found.p90()).isBetween(20L, 60L))
                .satisfies(found -> assertThat(found.p99()).isBetween(150L, 500L));
        assertThat(census.quantiles().get("rows of targeting"))
                .satisfies(found -> assertThat(found.median()).isEqualTo(3))
                .satisfies(found -> assertThat(found.p90()).isEqualTo(5));
        assertThat(census.quantiles().get("characters of a text"))
                .satisfies(found -> assertThat(found.median()).isBetween(125L, 165L))
                .satisfies(found -> assertThat(found.p99()).isBetween(400L, 600L));
        assertThat(census.quantiles().get("days of a period that has an end"))
                .satisfies(found -> assertThat(found.median()).isBetween(20L, 24L))
                .satisfies(found -> assertThat(found.p90()).isBetween(75L, 100L));
    }
}
