// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import eu.vitrine.catalog.Ad;
import eu.vitrine.portal.sample.PortalServer;
import eu.vitrine.portal.search.Addresses;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Nothing on any page of the site keeps people out, as far as a program can tell: WCAG 2.2 AA, in languages with other letters, long words and few speakers,
 * without motion.
 */
@SampleSite
class AccessTest {

    private static final List<String> LANGUAGES = List.of("el", "de", "mt");
    private static final boolean ALL = "all".equals(System.getProperty("vitrine.repetitions"));
    /** All but what would ask strangers, and what covers what lies beneath. */
    private static final String UNFOLD =
            "document.querySelectorAll('details:not(.languages, .framed)').forEach(part => part.open = true)";

    private static final String MOVING = "document.getAnimations().filter(one => one.playState === 'running').length";

    private final Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private ServletContext servlets;

    @Autowired
    private Addresses<Ad> search;

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
            return chromium.visitor(options -> options.setViewportSize(width, height)
                    .setDeviceScaleFactor(zoom)
                    .setColorScheme(colours));
        }
    }

    AccessTest(Chromium chromium) {
        this.chromium = chromium;
    }

    private static Stream<Arguments> looks() {
        return LANGUAGES.stream()
                .flatMap(language -> Stream.of(Look.values())
                        .filter(look -> ALL || look.isSampled())
                        .map(look -> Arguments.of(language, look)));
    }

    /** Each page once wide and once narrow, each time in another language, and some zoomed: with {@code vitrine.repetitions=all} each in each. */
    private static boolean isTheTurnOf(int page, String language, Look look) {
        boolean turn = (page + look.ordinal()) % LANGUAGES.size() == LANGUAGES.indexOf(language);
        return ALL || turn && (look != Look.ZOOMED || page % 4 == 0);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("looks")
    void noPageKeepsAnybodyOut(String language, Look look) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext visitor = look.visitor(chromium);
                Visit visit = new Visit(visitor, port)) {
            signIn(visitor);
            List<String> pages = SitePages.all(servlets, search.start());
            for (int page = 0; page < pages.size(); page++) {
                if (isTheTurnOf(page, language, look)) {
                    inspect(visit, language, pages.get(page), look, faults);
                }
            }
            assertThat(visit.strangers()).isEmpty();
        }
        assertThat(faults).isEmpty();
    }

    private static void inspect(Visit visit, String language, String page, Look look, List<String> faults) {
        visit.open('/' + language + page).page().evaluate(UNFOLD);
        if (look != Look.ZOOMED) { // the same picture as of a narrow window, in sixteen times the points
            visit.photograph(
                    (look + "-" + language + page.replaceAll("[^\\p{L}\\p{N}]+", "-")).toLowerCase(Locale.ROOT));
        }
        visit.violations().forEach(fault -> faults.add(page + ": " + fault));
        int overflow = visit.overflow();
        if (overflow > 0) {
            faults.add(page + " is wider than the window by " + overflow);
        }
        if (!language.equals(visit.page().getAttribute("html", "lang"))) {
            faults.add(page + " does not say that it speaks " + language);
        }
        if (!Integer.valueOf(0).equals(visit.page().evaluate(MOVING))) {
            faults.add(page + " moves, though nothing shall");
        }
    }

    private void signIn(BrowserContext visitor) {
        FormData anna = FormData.create().set("name", "anna").set("password", PortalServer.PASSWORD);
        visitor.request()
                .post(
                        "http://localhost:" + port + "/sign-in",
                        RequestOptions.create().setForm(anna));
    }
}
