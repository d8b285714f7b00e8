// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words that people read. */
class WordsTest {

    private final Words words = Words.in(Locale.ENGLISH);

    static Stream<String> keys() {
        return ResourceBundle.getBundle("eu.vitrine.portal.messages", Locale.ROOT).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyMessageCanBeRead(String key) {
        String pattern = ResourceBundle.getBundle("eu.vitrine.portal.messages", Locale.ROOT)
                .getString(key);
        assertThat(pattern).isNotBlank();
        assertThat(new MessageFormat(pattern, Locale.ENGLISH).getArgumentNames())
                .as("arguments have names, for whoever translates")
                .allMatch(name -> Character.isLetter(name.charAt(0)));
    }

    @Test
    void argumentsAreNeverReadAsMessages() {
        assertThat(words.say("ads.dimensionValue", Map.of("dimension", "{value}", "value", "it''s {dimension} '{'")))
                .isEqualTo("{value}: it''s {dimension} '{'");
    }

    @Test
    void anApostropheIsOne() {
        assertThat(words.say("ads.field.advertiserCountry")).isEqualTo("Advertiser's country");
    }

    @Test
    void aKeyWithoutWordsIsAFault() {
        assertThatThrownBy(() -> words.say("no.such.key")).isInstanceOf(MissingResourceException.class);
    }
}
