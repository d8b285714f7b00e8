// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui.language;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import eu.vitrine.portal.shell.Languages;
import eu.vitrine.portal.shell.Words;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page speaks every official language of the Union, and says so in its address. */
@PortalServer
class LanguagesTest {

    private static final String AD = "/ads/test:ferry-summer-sale";

    @Autowired
    private Client client;

    static List<Locale> languages() {
        return Languages.ALL;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void thePageSpeaksTheLanguageOfItsAddressAndStaysInIt(Locale language) {
        String start = '/' + language.getLanguage() + '/';
        Document page = page(client.get(start));
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language.toLanguageTag());
        assertThat(page.select("#first form[role=search] button").text())
                .isEqualTo(Words.in(language).say("search.button"));
        assertThat(page.select("#first nav a[href^=/]:not([href^=/api]):not([href^=/swagger])")
                        .eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link).startsWith(start));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de-AT, en;q=0.5   | de
            xx, el;q=0.3      | el
            ja                | en
            *                 | en
            pt-BR             | pt
            """)
    void anAddressWithoutALanguageSpeaksTheOneThatTheBrowserLikesBest(String accepted, String spoken) {
        assertThat(page(client.get("/", "Accept-Language", accepted))
                        .expectFirst("html")
                        .attr("lang"))
                .isEqualTo(spoken);
    }

    @Test
    void aPageNamesItsOwnAddressAndThoseInTheOtherLanguages() {
        Document page = page(client.get(AD, "Accept-Language", "fr"));
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/fr" + AD);
        assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                .hasSize(25)
                .contains("el", "x-default");
        assertThat(page.select("link[hreflang=el]").attr("href")).endsWith("/el" + AD);
        assertThat(page.select("link[hreflang=x-default]").attr("href"))
                .endsWith(AD)
                .doesNotContain("/fr/");
    }

    @Test
    void anotherLanguageKeepsThePageAndItsQuery() {
        Document page = page(client.get("/de/ads?q=sale&country=DE"));
        assertThat(page.select(".languages a[lang=el]").attr("href")).isEqualTo("/el/ads?q=sale&country=DE");
        assertThat(page.select(".languages a[lang=el]").text()).isEqualTo("Ελληνικά");
        assertThat(page.select(".languages summary").text()).endsWith("Deutsch");
    }

    @Test
    void anotherSearchIsNotIndexedAndAPageThatIsNotThereHasNoOtherLanguages() {
        assertThat(page(client.get("/de/ads?q=sale"))
                        .select("meta[name=robots]")
                        .attr("content"))
                .isEqualTo("noindex");
        assertThat(page(client.get("/de/")).select("meta[name=robots]")).isEmpty();
        HttpResponse<String> missing = client.get("/de/nothing");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(page(missing).select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void whatIsNoLanguageOfTheUnionIsNoPage() {
        assertThat(client.get("/ja/").statusCode()).isEqualTo(404);
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
