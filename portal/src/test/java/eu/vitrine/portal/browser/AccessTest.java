// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import eu.vitrine.portal.sample.PageAds;
import eu.vitrine.portal.sample.PortalServer;
import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Nothing on any page of the site keeps people out, as far as a program can tell: WCAG 2.2 AA, in the languages with the longest and rarest words. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "vitrine.operator.name=Example Market",
            "vitrine.limits.burst=1000000",
            "vitrine.accounts.database=jdbc:h2:mem:access;DB_CLOSE_DELAY=-1",
            "vitrine.accounts.users.anna=" + PortalServer.HASH
        })
@DirtiesContext
class AccessTest {

    private static final List<String> LANGUAGES = List.of("el", "de", "mt");
    private static final boolean ALL = "all".equals(System.getProperty("vitrine.repetitions"));
    private static final String UNFOLD = "document.querySelectorAll('details').forEach(part => part.open = true)";

    @TempDir
    private static Path catalogue;

    private static @Nullable Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private ServletContext servlets;

    /** How somebody looks at the site. */
    private enum Look {
        WIDE_LIGHT(1280, 900, 1, ColorScheme.LIGHT),
        NARROW_DARK(320, 640, 1, ColorScheme.DARK),
        WIDE_DARK(1280, 900, 1, ColorScheme.DARK),
        NARROW_LIGHT(320, 640, 1, ColorScheme.LIGHT),
        /** A window of 1280 by 1024 pixels in which everything is four times as large (WCAG 1.4.10). */
        ZOOMED(320, 256, 4, ColorScheme.LIGHT);

        private final int width;
        private final int height;
        private final int zoom;
        private final ColorScheme colours;

        Look(int width, int height, int zoom, ColorScheme colours) {
            this.width = width;
            this.height = height;
            this.zoom = zoom;
            this.colours = colours;
        }

        boolean isSampled() {
            return this == WIDE_LIGHT || this == NARROW_DARK || this == ZOOMED;
        }

        BrowserContext visitor(Chromium chromium) {
            return chromium.visitor(options ->
                    options.setViewportSize(width, height).setDeviceScaleFactor(zoom).setColorScheme(colours));
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Moment {

        @Bean
        @Primary
        InstantSource moment() {
            return InstantSource.fixed(PageAds.NOW);
        }
    }

    @DynamicPropertySource
    static void fill(DynamicPropertyRegistry properties) {
        SitePages.write(catalogue);
        properties.add("vitrine.catalog", catalogue::toString);
    }

    @BeforeAll
    static void start() {
        assumeTrue(Chromium.installed().isPresent(), "no Chromium is installed: apt-get install chromium");
        chromium = new Chromium(Chromium.installed().orElseThrow());
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static Stream<Arguments> looks() {
        return LANGUAGES.stream().flatMap(language -> Stream.of(Look.values())
                .filter(look -> ALL || look.isSampled())
                .map(look -> Arguments.of(language, look)));
    }

    /** Each page once in each language, in turns wide and narrow, and once zoomed: with {@code vitrine.repetitions=all} each in each. */
    private static boolean isTheTurnOf(int page, String language, Look look) {
        int turn = page + LANGUAGES.indexOf(language);
        return ALL || (look == Look.ZOOMED ? turn % LANGUAGES.size() == 0 : turn % 2 == look.ordinal());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("looks")
    void noPageKeepsAnybodyOut(String language, Look look) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext visitor = look.visitor(Objects.requireNonNull(chromium));
                Visit visit = new Visit(visitor, port)) {
            signIn(visitor);
            List<String> pages = SitePages.all(servlets);
            for (int page = 0; page < pages.size(); page++) {
                if (isTheTurnOf(page, language, look)) {
                    inspect(visit, language, pages.get(page), faults);
                }
            }
            assertThat(visit.strangers()).isEmpty();
        }
        assertThat(faults).isEmpty();
    }

    private static void inspect(Visit visit, String language, String page, List<String> faults) {
        visit.open('/' + language + page).page().evaluate(UNFOLD);
        visit.violations().forEach(fault -> faults.add(page + ": " + fault));
        int overflow = visit.overflow();
        if (overflow > 0) {
            faults.add(page + " is wider than the window by " + overflow);
        }
        if (!language.equals(visit.page().getAttribute("html", "lang"))) {
            faults.add(page + " does not say that it speaks " + language);
        }
        System.err.println("DEBUG " + java.time.Instant.now() + page + faults);
    }

    private void signIn(BrowserContext visitor) {
        FormData anna = FormData.create().set("name", "anna").set("password", PortalServer.PASSWORD);
        visitor.request()
                .post("http://localhost:" + port + "/sign-in", RequestOptions.create().setForm(anna));
    }
}
