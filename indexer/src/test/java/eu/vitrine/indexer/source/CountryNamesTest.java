// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "germany=DE",
                "GERMANY=DE",
                "slovakia (slovak republic)=SK",
                "czech republic=CZ",
                "united kingdom=GB",
                "turkey=TR",
                "Türkiye=TR",
                "puerto rico=PR",
                "côte d’ivoire=CI",
                "bosnia and herzegovina=BA",
                "Saint Lucia=LC",
                "greece=GR"
            })
    void englishNamesAreUnderstood(String name, String code) {
        assertThat(CountryNames.code(name)).isEqualTo(code);
    }

    @Test
    void whatIsNoNameIsLeftAsItIs() {
        assertThat(CountryNames.code("Ruritania")).isEqualTo("Ruritania");
        assertThat(CountryNames.code("DE")).isEqualTo("DE");
    }
}
