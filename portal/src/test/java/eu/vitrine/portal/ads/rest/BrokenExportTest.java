// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.Holdings;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.RecordSink;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** A file that is not whole never looks whole. */
@PortalServer
@Import(BrokenExportTest.Breaking.class)
class BrokenExportTest {

    @Autowired
    private Client client;

    @ParameterizedTest
    @ValueSource(strings = {"ndjson", "csv"})
    void theConnectionIsCutWhenAnExportFailsInTheMiddle(String kind) {
        assertThatThrownBy(() -> client.get("/api/v1/ads/export." + kind + "?q=late"))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void nothingOfTheEndIsSent() throws IOException {
        String sent = client.raw(
                "GET /api/v1/ads/export.ndjson?q=late HTTP/1.1\r\nHost: x\r\nAccept-Encoding: identity\r\n\r\n");
        assertThat(sent)
                .startsWith("HTTP/1.1 200")
                .contains("Transfer-Encoding: chunked")
                .doesNotEndWith("\r\n0\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ndjson", "csv"})
    void anExportThatFailsAtOnceIsRefused(String kind) {
        HttpResponse<String> answer = client.get("/api/v1/ads/export." + kind + "?q=early");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Breaking {

        @Bean
        @Primary
        RecordSearch<Ad> breaking(RecordSearch<Ad> ads) {
            return new BreakingSearch(ads);
        }
    }

    /** The real search, whose exports fail: before the first record, or after many. */
    private record BreakingSearch(RecordSearch<Ad> ads) implements RecordSearch<Ad> {

        @Override
        public long export(Query query, RecordSink sink) {
            if (query.text().equals("late")) {
                for (int time = 0; time < 20; time++) {
                    ads.export(Query.ALL, sink);
                }
            }
            throw new CatalogUnavailable("The disk of this test is broken.", null);
        }

        @Override
        public Page<Ad> search(SearchRequest request) {
            return ads.search(request);
        }

        @Override
        public Optional<Ad> find(String id) {
            return ads.find(id);
        }

        @Override
        public Facet values(Query query, String field, String prefix, int size) {
            return ads.values(query, field, prefix, size);
        }

        @Override
        public Holdings holdings() {
            return ads.holdings();
        }

        @Override
        public void close() {
            ads.close();
        }
    }
}
