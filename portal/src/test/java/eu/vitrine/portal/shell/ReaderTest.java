// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A reader gets what records say in the language that their browser asks for. */
class ReaderTest {

    private final Reader reader = new Reader();

    @AfterEach
    void forget() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void theLanguagesOfTheBrowserGoByTheirWeight() {
        asking("fr;q=0.5, de-AT, el;q=0.9, *;q=0.1, pl;q=0");

        assertThat(reader.languages()).containsExactly("de-at", "el", "fr");
    }

    @Test
    void aLanguageInTheAddressComesFirst() {
        asking("fr");

        assertThat(reader.languages("mt")).containsExactly("mt", "fr");
        assertThat(reader.languages(null)).containsExactly("fr");
    }

    @Test
    void whoeverDoesNotSayOrSaysNonsenseHasNone() {
        assertThat(reader.languages()).isEmpty();
        asking("!!");
        assertThat(reader.languages()).isEmpty();
        asking("");
        assertThat(reader.languages()).isEmpty();
    }

    private static void asking(String languages) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", languages);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}
