// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.index.Acceptance;
import eu.vitrine.catalog.lucene.LuceneCatalog;
import eu.vitrine.catalog.sample.SampleRecommenders;
import eu.vitrine.catalog.schema.RecommenderSchema;
import java.nio.file.Path;
import java.time.Instant;

/**
 * The portal of the platform {@code shop.test}, another host of that platform, and a site of somebody else, as a browser sees them.
 *
 * @param scheme of all of them
 * @param port of the portal
 * @param other a server for the other two
 */
record Sites(Chromium chromium, String scheme, int port, OtherSite other) {

    /** The domain whose hosts see the cookie. */
    static final String DOMAIN = "shop.test";

    /** Fills a catalogue with the recommender {@code feed}. */
    static void fill(Path folder) {
        write(folder, SampleRecommenders.version("feed", "1", "2020-01-01", "price"));
    }

    /** Adds a recommender, or a version of one, to a catalogue. */
    static void write(Path folder, Recommender recommender) {
        try (Acceptance<Recommender> acceptance = new Acceptance<>(
                RecommenderSchema.RECOMMENDERS,
                new LuceneCatalog(folder, Instant::now)
                        .index(RecommenderSchema.RECOMMENDERS)
                        .update())) {
            acceptance.accept(recommender);
            acceptance.commit();
        }
    }

    String portal() {
        return scheme + "://ads.shop.test:" + port;
    }

    /** The portal under a name outside of the platform's domain. */
    String portalElsewhere() {
        return scheme + "://ads.elsewhere.test:" + port;
    }

    /** The shop, on a host of its own in the domain of the portal. */
    String shop() {
        return scheme + "://www.shop.test:" + other.port();
    }

    /** A site of somebody else. */
    String stranger() {
        return scheme + "://www.stranger.test:" + other.port();
    }

    /** A new page of the shop or of the stranger with the switch of the recommender {@code feed}. */
    Page page(BrowserContext visitor, String site) {
        other.publish("""
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
                <script>
                  window.told = [];
                  for (const type of ['vitrine-shown', 'vitrine-choice', 'vitrine-unavailable']) {
                    addEventListener(type, event => window.told.push([type, event.detail?.option ?? event.detail?.reason ?? '']));
                  }
                </script>
                <script type="module" src="%s/embed/recommender-choice.js"></script></head>
                <body><main><h1>Shop</h1>
                <vitrine-recommender-choice recommender="feed"></vitrine-recommender-choice></main></body></html>
                """.formatted(portal()));
        Page page = visitor.newPage();
        page.navigate(site + "/");
        page.waitForFunction("window.told.length > 0");
        return page;
    }
}
