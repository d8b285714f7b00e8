// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One window of a visitor, who waits until everything has settled after each thing done. */
final class Visit implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Path PICTURES = Path.of("target", "screenshots");

    /** Nothing is being asked of the server, and no page is being changed for another. */
    private static final String SETTLED = """
            () => {
              const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter(client => client.isActive);
              const busy = clients.length === 0 || clients.some(client => client.isActive())
                  || window.Vaadin.Flow.navigation || !document.querySelector('main h1')
                  || document.getElementById('first');
              window.settledFor = busy ? 0 : (window.settledFor ?? 0) + 1;
              return window.settledFor > 15;
            }
            """;

    private final BrowserContext visitor;
    private final String site;
    private final Page page;
    private final List<String> strangers = new ArrayList<>();

    Visit(BrowserContext visitor, int port) {
        this.visitor = visitor;
        this.site = "http://localhost:" + port;
        this.page = visitor.newPage();
        page.onRequest(this::remember);
    }

    private void remember(Request request) {
        if (!request.url().startsWith(site) && !request.url().startsWith("data:")) {
            strangers.add(request.url());
        }
    }

    Page page() {
        return page;
    }

    /** Everybody else who was asked for anything. */
    List<String> strangers() {
        return strangers;
    }

    Visit open(String address) {
        page.navigate(site + address);
        return settle();
    }

    Visit settle() {
        page.evaluate("window.settledFor = 0");
        page.waitForFunction(SETTLED);
        return this;
    }

    Visit click(String selector) {
        page.click(selector);
        return settle();
    }

    /** Types into a field and presses Enter. */
    Visit enter(String selector, String text) {
        page.fill(selector, text);
        page.press(selector, "Enter");
        return settle();
    }

    Visit back() {
        page.goBack();
        return settle();
    }

    /** What stands in the address bar, without the host, and without the language if that is English. */
    String address() {
        return page.url()
                .substring(site.length())
                .replaceFirst("^/en/?(?=$|[/?#])", "/")
                .replaceFirst("^//", "/");
    }

    String text(String selector) {
        return page.innerText(selector);
    }

    /** The id of what the keyboard is on. */
    String focused() {
        return String.valueOf(page.evaluate("document.activeElement.id"));
    }

    /** What keeps people from using the page (WCAG 2.2 AA), as far as a program can tell. */
    List<String> violations() {
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(Rule::toString)
                        .toList();
    }

    /** By how many pixels the page is wider than the window. */
    int overflow() {
        Object pixels = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) pixels).intValue();
    }

    Visit photograph(String name) {
        page.screenshot(new ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".jpg"))
                .setType(ScreenshotType.JPEG) // long pages take several times as long as PNG
                .setFullPage(true));
        return this;
    }

    @Override
    public void close() {
        visitor.close();
    }
}
