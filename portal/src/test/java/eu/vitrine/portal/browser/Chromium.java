// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The machine's own Chromium, without a window. */
final class Chromium implements AutoCloseable {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // names of sites that are all this machine
            "--host-resolver-rules=MAP *.test 127.0.0.1");

    private final Playwright playwright;
    private final Browser browser;
    private final Path executable;

    Chromium(Path executable) {
        this.executable = executable;
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable).setArgs(FLAGS));
    }

    /** Where it is installed. */
    static Optional<Path> installed() {
        return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** A visitor who never was here. */
    BrowserContext visitor(Screen screen, ColorScheme colours) {
        return visitor(options ->
                options.setViewportSize(screen.width(), screen.height()).setColorScheme(colours));
    }

    /** A visitor who never was here, with a browser that is set up in some way. */
    BrowserContext visitor(UnaryOperator<NewContextOptions> setUp) {
        return browser.newContext(setUp.apply(new NewContextOptions()
                .setReducedMotion(ReducedMotion.REDUCE)
                // certificates of tests are signed by nobody
                .setIgnoreHTTPSErrors(true)
                .setLocale("en-GB")));
    }

    /** Somebody whose browser runs no scripts. */
    BrowserContext withoutScripts() {
        return browser.newContext(
                new NewContextOptions().setJavaScriptEnabled(false).setLocale("en-GB"));
    }

    /** A browser that keeps what it holds in a folder; closing it ends it as closing the last window does. */
    BrowserContext remembering(Path profile) {
        return playwright
                .chromium()
                .launchPersistentContext(
                        profile,
                        new LaunchPersistentContextOptions()
                                .setExecutablePath(executable)
                                .setArgs(FLAGS)
                                .setReducedMotion(ReducedMotion.REDUCE)
                                .setLocale("en-GB"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** What somebody looks at. */
    enum Screen {
        DESKTOP(1280, 900),
        PHONE(320, 640);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }

        int width() {
            return width;
        }

        int height() {
            return height;
        }
    }
}
