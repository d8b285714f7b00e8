// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.crawlers;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program follows links through the site. */
@PortalServer
class CrawlersTest {

    private static final String AD = "/ads/test:ferry-summer-sale";

    @Autowired
    private Client client;

    @Test
    void theSitemapsLeadToPagesThatAreThere() {
        List<String> sitemaps = locations("/sitemap.xml");
        assertThat(sitemaps).containsExactly("/sitemaps/1.xml");
        List<String> pages = locations(sitemaps.getFirst());
        assertThat(pages).contains("/", "/about", AD, "/recommenders/home-feed");
        pages.stream()
                .filter(page -> !page.startsWith("/ads/") || page.equals(AD))
                .forEach(page ->
                        assertThat(client.get(page).statusCode()).as(page).isEqualTo(200));
        assertThat(client.get("/sitemaps/2.xml").statusCode()).isEqualTo(404);
        assertThat(client.get("/sitemaps/0.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void programsAreKeptOffWhatHasNoEnd() {
        HttpResponse<String> robots = client.get("/robots.txt");
        assertThat(robots.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(robots.body().lines())
                .contains("User-agent: *", "Disallow: /api/", "Disallow: /*?", "Sitemap: " + origin() + "/sitemap.xml");
    }

    @Test
    void browsersCanSearchFromTheirAddressBar() {
        HttpResponse<String> answer = client.get("/opensearch.xml", "Accept-Language", "el");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/opensearchdescription+xml");
        Document description = Jsoup.parse(answer.body(), Parser.xmlParser());
        assertThat(description.expectFirst("ShortName").text()).hasSizeBetween(1, 16);
        String template = description.expectFirst("Url[type=text/html]").attr("template");
        assertThat(template).startsWith(origin()).endsWith("?q={searchTerms}");
        String found = template.replace("{searchTerms}", "ferry").substring(origin().length());
        assertThat(client.get(found).statusCode()).isEqualTo(200);
        assertThat(page("/").expectFirst("link[rel=search]").attr("href")).isEqualTo("/opensearch.xml");
    }

    @ParameterizedTest
    @CsvSource({"/, WebSite", "/about, DataCatalog", AD + ", CreativeWork"})
    void aPageSaysWhatItIsAbout(String address, String type) {
        Element script = page(address).expectFirst("script[type=application/ld+json]");
        JsonNode json = JsonMapper.shared().readTree(script.data());
        assertThat(json.path("@context").stringValue()).isEqualTo("https://schema.org");
        assertThat(json.path("@type").stringValue()).isEqualTo(type);
        assertThat(json.path("url").stringValue()).isEqualTo(origin() + address);
    }

    @Test
    void aLinkToAnAdCanBeShownAsACard() {
        Document page = page("/el" + AD);
        assertThat(property(page, "og:title")).isEqualTo(page.expectFirst("h1").text());
        assertThat(property(page, "og:description")).isNotBlank();
        assertThat(property(page, "og:type")).isEqualTo("article");
        assertThat(property(page, "og:locale")).isEqualTo("el_GR");
        assertThat(property(page, "og:url"))
                .isEqualTo(origin() + "/el" + AD)
                .isEqualTo(page.expectFirst("link[rel=canonical]").attr("href"));
        assertThat(page.select("meta[property=og:image], meta[name=twitter:image]"))
                .isEmpty();
        assertThat(page.select("link[rel=alternate][hreflang]")).hasSize(25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/recommenders", "/disclosures", "/targeting-parameters", "/el/", AD})
    void whatIsNotNarrowedMayBeFound(String address) {
        assertThat(page(address).select("meta[name=robots]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/ads?q=ferry", "/ads?cursor=x", "/recommenders?q=feed", "/de/ads?country=DE", AD + "?lang=de"})
    void endlessSearchesMayNot(String address) {
        Document page = page(address);
        assertThat(page.expectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("script[type=application/ld+json]")).isEmpty();
    }

    @Test
    void aPageThatIsNotThereHasNoCard() {
        assertThat(page("/ads/test:nothing").select("meta[property^=og:], script[type=application/ld+json]"))
                .isEmpty();
    }

    private static String property(Document page, String name) {
        return page.expectFirst("meta[property=" + name + "]").attr("content");
    }

    private Document page(String address) {
        return Jsoup.parse(client.get(address).body());
    }

    private List<String> locations(String path) {
        HttpResponse<String> answer = client.get(path);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/xml");
        return Jsoup.parse(answer.body(), Parser.xmlParser()).select("loc").stream()
                .map(Element::text)
                .map(address -> address.substring(origin().length()))
                .toList();
    }

    private String origin() {
        return "http://localhost:" + client.port();
    }
}
