// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.contract.WritingProcess;
import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.catalog.server.Front;
import eu.vitrine.catalog.server.TestServer;
import eu.vitrine.catalog.server.Treatment;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A kept connection breaks when a server is restarted: the next question must not pay for it. */
class BrokenConnectionTest {

    @Test
    void aQuestionWhoseConnectionBreaksIsAskedOnceMore() throws Exception {
        try (Front front = Front.before(TestServer.address())) {
            Catalog catalog = OpenSearchCatalog.at(
                    front.address().toString(),
                    Map.of(Setting.PREFIX.variable(), "brokenconnection"),
                    InstantSource.system());
            try (Generation<Ad> generation = catalog.index(AdSchema.ADS).update()) {
                generation.put(WritingProcess.ad(1));
                generation.commit();
            }
            try (RecordSearch<Ad> search = catalog.search(AdSchema.ADS)) {
                assertThat(search.holdings().records()).isEqualTo(1);
                AtomicInteger requests = new AtomicInteger();
                front.treat(_ -> requests.incrementAndGet() % 2 == 1 ? Treatment.CUT : Treatment.PASS);
                SearchRequest question = SearchRequest.of(Query.ALL);

                assertThat(search.search(question).total().value()).isEqualTo(1);
                assertThat(search.search(question).total().value()).isEqualTo(1);
                front.treat(_ -> Treatment.CUT);
                assertThatExceptionOfType(CatalogUnavailable.class).isThrownBy(() -> search.search(question));
            }
        }
    }
}
