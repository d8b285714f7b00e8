// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.archive.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.sample.SampleAds;
import eu.vitrine.portal.ads.AdPages;
import eu.vitrine.portal.archive.TrustPages;
import eu.vitrine.portal.record.RecordPage.Shown;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import eu.vitrine.portal.shell.Frames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Without a history all else is as it was, and nothing leads to what is not there. */
@PortalServer
@TestPropertySource(properties = "vitrine.archive=target/no-archive")
class NoArchiveTest {

    private static final String AD = "/api/v1/ads/test:ferry-summer-sale";

    @Autowired
    private Client client;

    @Autowired
    private Frames frames;

    @Autowired
    private AdPages ads;

    @Autowired
    private TrustPages trust;

    @ParameterizedTest
    @ValueSource(
            strings = {
                AD + "/versions",
                AD + "/proof",
                AD + "?asOf=2026-06-05",
                "/api/v1/trust",
                "/api/v1/trust/consistency?from=1&to=2",
                "/log/checkpoint",
                "/log/key.pub",
            })
    void whatWouldComeFromTheHistoryIsNotThere(String path) {
        assertThat(client.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void pagesDoNotSpeakOfIt() {
        assertThat(client.get(AD).statusCode()).isEqualTo(200);
        assertThat(frames.frame().links().links()).noneMatch(link -> link.href().equals("/trust"));
        Shown ad = (Shown)
                ads.page(SampleAds.FERRY_SUMMER_SALE.id(), Tongues.ANYBODY).body();
        assertThat(ad.sections()).noneMatch(section -> section.id().equals("history"));
        assertThat(trust.page().body().toString()).contains("keeps no history");
    }
}
