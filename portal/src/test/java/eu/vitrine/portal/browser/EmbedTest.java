// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.index.Acceptance;
import eu.vitrine.catalog.lucene.LuceneCatalog;
import eu.vitrine.catalog.sample.SampleRecommenders;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.schema.RecommenderSchema;
import eu.vitrine.catalog.schema.TargetingParameterSchema;
import eu.vitrine.portal.browser.Chromium.Screen;
import eu.vitrine.portal.sample.Explained;
import eu.vitrine.portal.sample.PageAds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What the portal says about a recommender and about an ad in the pages of another site, which knows of the portal only its address. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vitrine.limits.burst=1000000")
@DirtiesContext
@ExtendWith(InChromium.class)
class EmbedTest {

    private static final int MOST_BYTES = 10_000;

    @TempDir
    private static Path catalogue;

    private final Chromium chromium;

    @LocalServerPort
    private int port;

    private @Nullable BrowserContext visitor;
    private @Nullable OtherSite site;

    @DynamicPropertySource
    static void fill(DynamicPropertyRegistry properties) {
        LuceneCatalog catalog = new LuceneCatalog(catalogue, Instant::now);
        write(
                catalog,
                RecommenderSchema.RECOMMENDERS,
                List.of(
                        SampleRecommenders.version("feed", "1", "2020-01-01", "price"),
                        SampleRecommenders.version("feed", "2", "2021-01-01", "price", "past")));
        write(catalog, AdSchema.ADS, List.of(PageAds.ad("summer-sale")));
        write(
                catalog,
                TargetingParameterSchema.TARGETING_PARAMETERS,
                List.of(Explained.full("shop", Dimension.INTEREST)));
        properties.add("vitrine.catalog", catalogue::toString);
    }

    private static <R> void write(LuceneCatalog catalog, Schema<R> schema, List<R> records) {
        try (Acceptance<R> acceptance =
                new Acceptance<>(schema, catalog.index(schema).update())) {
            records.forEach(acceptance::accept);
            acceptance.commit();
        }
    }

    EmbedTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @BeforeEach
    void open() throws IOException {
        site = new OtherSite();
        visitor = chromium.visitor(Screen.PHONE, ColorScheme.LIGHT);
    }

    @AfterEach
    void close() {
        if (visitor != null) {
            visitor.close();
        }
        if (site != null) {
            site.close();
        }
    }

    @Test
    void theExplanationIsReadInThePageAroundItInItsLanguage() {
        Page page =
                visit("<html lang='de'>", "<vitrine-recommender recommender='feed'></vitrine-recommender>", portal());

        assertThat(shown(page))
                .contains("feed auf Deutsch", "price-de", "past-de", "Niemand kann zahlen.")
                .doesNotContain("feed in English");
        assertThat(visitor().cookies()).isEmpty();
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void anotherLanguageOrVersionIsShownAsSoonAsItIsAskedFor() {
        Page page = visit(
                "<html lang='de'>",
                "<vitrine-recommender recommender='feed' lang='en'></vitrine-recommender>",
                portal());
        assertThat(shown(page)).contains("feed in English", "past");

        page.evaluate("document.querySelector('vitrine-recommender').setAttribute('version', '1')");

        assertThat(shown(page)).contains("feed in English", "price").doesNotContain("past-de");
    }

    @Test
    void theLinksInItLeadToThePortal() {
        Page page =
                visit("<html lang='en'>", "<vitrine-recommender recommender='feed'></vitrine-recommender>", portal());
        shown(page);

        Object last = page.evaluate(
                "document.querySelector('vitrine-recommender').shadowRoot.querySelector('p:last-child a').href");

        assertThat(last).isEqualTo(portal() + "/recommenders/feed");
    }

    @Test
    void whileThePortalCannotBeReachedTheLinkInsideStays() {
        Page page = visit(
                "<html lang='fr'>",
                "<vitrine-recommender recommender='feed' portal='http://localhost:1'>"
                        + "<a href='https://ads.example/recommenders/feed'>Comment c’est trié</a></vitrine-recommender>",
                site().address());

        page.waitForFunction("window.unavailable === 1");

        assertThat(page.innerText("vitrine-recommender a")).isEqualTo("Comment c’est trié");
        assertThat(page.isVisible("vitrine-recommender a")).isTrue();
    }

    @Test
    void withoutALinkInsideItMakesItsOwn() {
        Page page = visit(
                "<html lang='el'>", "<vitrine-recommender recommender='unknown'></vitrine-recommender>", portal());

        page.waitForFunction("window.unavailable === 1");

        assertThat(page.getByRole(AriaRole.LINK).innerText()).isEqualTo("Πώς ταξινομούνται αυτά");
    }

    @Test
    void anAdIsCalledOneInTheReadersLanguageAndTellsOnDemandWhoIsBehindIt() {
        Page page = visit("<html lang='de'>", "<vitrine-ad-label ad='shop:summer-sale'></vitrine-ad-label>", portal());
        assertThat(page.innerText("vitrine-ad-label [part=word]")).isEqualTo("Anzeige");
        assertThat(page.isVisible("vitrine-ad-label [part=details]")).isFalse();

        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForFunction("window.shown > 0");

        assertThat(page.innerText("vitrine-ad-label [part=details]"))
                .contains("Garden Friends", "Blue Media Agency", "Gardening", "Interessen")
                .doesNotContain("null");
        assertThat(page.getByRole(AriaRole.LINK, named("Switch profiling off")).getAttribute("href"))
                .isEqualTo(portal() + "/settings");
        assertThat(page.getByRole(AriaRole.LINK, named("All about this ad")).getAttribute("href"))
                .isEqualTo(portal() + "/ads/shop:summer-sale");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        assertThat(visitor().cookies()).isEmpty();

        page.keyboard().press("Escape");
        assertThat(page.isVisible("vitrine-ad-label [part=details]")).isFalse();
    }

    @Test
    void whileThePortalCannotBeReachedAnAdIsStillCalledOneAndLeadsToItsRecord() {
        Page page = visit(
                "<html lang='el'>",
                "<vitrine-ad-label ad='shop:summer-sale' portal='http://localhost:1'></vitrine-ad-label>",
                site().address());

        page.click("vitrine-ad-label [part=word]");
        page.waitForFunction("window.unavailable === 1");

        assertThat(page.innerText("vitrine-ad-label [part=word]")).isEqualTo("Διαφήμιση");
        assertThat(page.getByRole(AriaRole.LINK).getAttribute("href"))
                .isEqualTo("http://localhost:1/ads/shop%3Asummer-sale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"recommender.js", "recommender-choice.js", "ad-label.js"})
    void everyElementIsSmallAndKeepsNothing(String script) throws IOException {
        byte[] common = OtherSite.element("/embed/portal-element.js");
        byte[] own = OtherSite.element("/embed/" + script);
        assertThat(common.length + own.length).isLessThan(MOST_BYTES);
        assertThat(new String(own, StandardCharsets.UTF_8) + new String(common, StandardCharsets.UTF_8))
                .doesNotContain("document.cookie", "localStorage", "sessionStorage", "innerHTML");
    }

    /** Opens a page of the other site that loads the script from somewhere. */
    private Page visit(String html, String element, String script) {
        site().publish("""
                <!doctype html>%1$s<head><meta charset="utf-8"><title>Terms</title>
                <script>
                  window.unavailable = 0;
                  window.shown = 0;
                  addEventListener('vitrine-unavailable', () => window.unavailable++);
                  addEventListener('vitrine-shown', () => window.shown++);
                </script>
                <script type="module" src="%2$s/embed/recommender.js"></script>
                <script type="module" src="%2$s/embed/ad-label.js"></script></head>
                <body><main><h1>Terms</h1><h2>Recommendations</h2>%3$s</main></body></html>
                """.formatted(html, script, element));
        Page page = visitor().newPage();
        page.navigate(site().address());
        return page;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    /** What the element shows, once it shows something new. */
    private static String shown(Page page) {
        page.waitForFunction("window.shown > 0");
        page.evaluate("window.shown = 0");
        return page.innerText("vitrine-recommender [part=explanation]");
    }

    private String portal() {
        return "http://localhost:" + port;
    }

    private BrowserContext visitor() {
        return Objects.requireNonNull(visitor);
    }

    private OtherSite site() {
        return Objects.requireNonNull(site);
    }
}
