// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Codec;
import eu.vitrine.catalog.sample.RandomAds;
import eu.vitrine.catalog.sample.SampleAds;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An ad and its JSON form are the same thing. */
class AdCodecTest {

    private static final Codec<Ad> CODEC = AdSchema.ADS.codec();

    @Test
    void whatIsWrittenIsReadBackAsItWas() {
        List<Ad> ads = new ArrayList<>(RandomAds.some(7, 2_000));
        ads.addAll(SampleAds.ALL);

        for (Ad ad : ads) {
            byte[] json = CODEC.write(ad);
            assertThat(CODEC.read(json)).isEqualTo(ad);
            assertThat(CODEC.write(CODEC.read(json))).isEqualTo(json);
        }
    }

    @Test
    void anAdIsOneLine() {
        for (Ad ad : RandomAds.some(8, 300)) {
            assertThat(new String(CODEC.write(ad), StandardCharsets.UTF_8))
                    .startsWith("{\"id\":")
                    .endsWith("}")
                    .doesNotContainPattern("[\\x00-\\x1F]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "7", "{}", "{\"id\":\"x\"}"})
    void aDamagedStoreIsNoticed(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> CODEC.read(json.getBytes(StandardCharsets.UTF_8)));
    }
}
