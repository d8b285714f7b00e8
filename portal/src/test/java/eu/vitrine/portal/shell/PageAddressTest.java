// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages stand at an address in each language; files, feeds and what is for programs stand at one. */
class PageAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/ads/shop:1",
                "/ads?q=x",
                "/downloads",
                "/ads?q=feed.atom",
                "/recommenders/home-feed",
                "/trust"
            })
    void pagesAreSpoken(String href) {
        assertThat(PageAddress.isPage(href)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/ads",
                "/downloads/2026-06-14/ads-2026-06-14.csv",
                "/log/checkpoint",
                "/media/chairs.svg",
                "/recommenders/feed.atom",
                "/ads/feed.atom?q=sale",
                "/swagger-ui.html",
                "https://shop.example/",
                "mailto:shop@shop.example",
            })
    void filesAndWhatBelongsToOthersAreNot(String href) {
        assertThat(PageAddress.isPage(href)).isFalse();
    }

    @Test
    void whereSomebodyComesFromMakesNoOtherPage() {
        assertThat(PageAddress.ownQuery("?from=q%3Dx&lang=de")).isEqualTo("?lang=de");
        assertThat(PageAddress.ownQuery("from=")).isEmpty();
        assertThat(PageAddress.ownQuery("")).isEmpty();
    }
}
