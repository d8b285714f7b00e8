// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.crawlers;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.sample.PortalServer;
import eu.vitrine.portal.sample.SettableClock;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** All pages, in pieces. */
@PortalServer
class SitemapsTest {

    private static final int MOST = 7;

    @Autowired
    private SitePaths paths;

    @Autowired
    private RecordSearch<Ad> ads;

    @Autowired
    private SettableClock clock;

    @Test
    void everyPageStandsInOnePieceAndNoPieceIsTooLong() throws IOException {
        Sitemaps sitemaps = new Sitemaps(paths, clock, MOST);
        try {
            List<List<String>> pieces = IntStream.rangeClosed(1, sitemaps.pieces())
                    .mapToObj(number -> sitemaps.piece(number).orElseThrow())
                    .toList();
            assertThat(pieces)
                    .hasSizeGreaterThan(2)
                    .allSatisfy(piece -> assertThat(piece).hasSizeBetween(1, MOST));
            List<String> all = pieces.stream().flatMap(List::stream).toList();
            assertThat(all)
                    .doesNotHaveDuplicates()
                    .contains("/", "/about", "/accessibility", "/recommenders/home-feed", "/disclosures/market")
                    .doesNotContain("/swagger-ui.html");
            assertThat(all.stream().filter(path -> path.startsWith("/ads/")))
                    .hasSize((int) ads.holdings().records());
            assertThat(sitemaps.piece(0)).isEmpty();
            assertThat(sitemaps.piece(pieces.size() + 1)).isEmpty();
        } finally {
            sitemaps.destroy();
        }
    }
}
