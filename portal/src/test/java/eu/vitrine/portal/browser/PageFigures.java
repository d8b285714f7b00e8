// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Sizes;
import com.microsoft.playwright.options.WaitUntilState;
import eu.vitrine.catalog.Ad;
import eu.vitrine.portal.browser.Chromium.Screen;
import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.search.Addresses;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** Writes the table of docs/pages.md, when it is asked for by name: {@code make pages}. */
@SampleSite
class PageFigures {

    private static final Path DOCUMENT = Path.of("..", "docs", "pages.md");
    private static final String BEGIN = "<!-- the pages: written by make pages -->";
    private static final String END = "<!-- end of the pages -->";
    private static final int ASKED = 30;
    private static final int VISITS = 3;

    /** When the script has put its own page into the place of the first; a click is answered from then on. */
    private static final String USABLE =
            "() => !document.getElementById('first') && document.querySelector('main h1') && performance.now()";

    private static final String READABLE =
            "() => (performance.getEntriesByName('first-contentful-paint')[0] ?? {startTime: performance.now()}).startTime";

    @Autowired
    private Client client;

    @Autowired
    private ServletContext servlets;

    @Autowired
    private Addresses<Ad> search;

    /** What one visit of somebody who never was here took: bytes in all, milliseconds. */
    private record Visited(double bytes, double readable, double usable) {}

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void areWrittenDown(Chromium chromium) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(machine());
        lines.add("");
        lines.add("| page | axe finds | HTML, kB | first visit, kB | server, ms | readable, ms | usable, ms |");
        lines.add("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (String page : SitePages.all(servlets, search.start())) {
            lines.add(row(chromium, page));
        }
        write(String.join("\n", lines) + '\n');
    }

    private String row(Chromium chromium, String page) {
        String address = "/en" + page;
        double server = median(IntStream.range(0, ASKED)
                .mapToDouble(time -> milliseconds(address))
                .skip(ASKED / 3)
                .toArray());
        List<Visited> visits = IntStream.range(0, VISITS)
                .mapToObj(time -> visited(chromium, address))
                .toList();
        return String.format(
                Locale.ROOT,
                "| `%s` | %d | %.1f | %.0f | %.1f | %.0f | %.0f |",
                page,
                findings(chromium, address, Screen.DESKTOP, ColorScheme.LIGHT)
                        + findings(chromium, address, Screen.PHONE, ColorScheme.DARK),
                client.bytes(address).length / 1000.0,
                median(visits.stream().mapToDouble(Visited::bytes).toArray()) / 1000,
                server,
                median(visits.stream().mapToDouble(Visited::readable).toArray()),
                median(visits.stream().mapToDouble(Visited::usable).toArray()));
    }

    private double milliseconds(String address) {
        long before = System.nanoTime();
        client.bytes(address);
        return (System.nanoTime() - before) / 1e6;
    }

    private int findings(Chromium chromium, String address, Screen screen, ColorScheme colours) {
        try (Visit visit = new Visit(chromium.visitor(screen, colours), client.port())) {
            return visit.open(address).violations().size();
        }
    }

    private Visited visited(Chromium chromium, String address) {
        List<Request> finished = new ArrayList<>();
        try (BrowserContext visitor = chromium.visitor(Screen.DESKTOP, ColorScheme.LIGHT)) {
            Page page = visitor.newPage();
            page.onRequestFinished(finished::add);
            page.navigate(
                    "http://localhost:" + client.port() + address,
                    new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            double usable = ((Number) page.waitForFunction(USABLE).jsonValue()).doubleValue();
            double readable = ((Number) page.evaluate(READABLE)).doubleValue();
            double bytes = List.copyOf(finished).stream()
                    .map(Request::sizes)
                    .mapToDouble(PageFigures::received)
                    .sum();
            return new Visited(bytes, readable, usable);
        }
    }

    private static double received(Sizes sizes) {
        return (double) sizes.responseHeadersSize + sizes.responseBodySize;
    }

    private static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String machine() {
        return String.format(
                Locale.ROOT,
                "%d processors, Java %s, Chromium on the same machine, load before the run %.1f.",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static void write(String table) throws IOException {
        String text = Files.readString(DOCUMENT);
        int from = text.indexOf(BEGIN);
        int to = text.indexOf(END);
        Files.writeString(DOCUMENT, text.substring(0, from) + BEGIN + '\n' + table + text.substring(to));
    }
}
