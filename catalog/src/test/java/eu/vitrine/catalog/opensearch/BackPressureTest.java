// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.contract.WritingProcess;
import eu.vitrine.catalog.engine.Engines;
import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.server.Front;
import eu.vitrine.catalog.server.TestServer;
import eu.vitrine.catalog.server.Treatment;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A server that is given too much refuses a part, and a connection may break at any moment: in the end everything is there, once. */
class BackPressureTest {

    private static final int COMMITS = 6;
    private static final int BATCH = 200;

    private final AtomicInteger bulks = new AtomicInteger();
    private final AtomicInteger spoilt = new AtomicInteger();

    @ParameterizedTest
    @EnumSource(
            value = Treatment.class,
            names = {"REFUSE", "CUT", "LOSE_ANSWER"})
    void whatIsNotTakenAtOnceIsSentAgain(Treatment treatment) throws Exception {
        try (Front front = Front.before(TestServer.address())) {
            front.treat(request -> everyOtherBulk(request) ? treatment : Treatment.PASS);
            String prefix = "pressed" + treatment.ordinal();
            Catalog catalog = Engines.open(
                    front.address().toString(), Map.of(Setting.PREFIX.variable(), prefix), InstantSource.system());

            write(catalog);

            assertThat(spoilt).as("requests that were spoilt").hasPositiveValue();
            try (RecordSearch<Ad> search = catalog.search(AdSchema.ADS)) {
                Holding.assertNumbers(search, COMMITS * BATCH);
            }
        }
    }

    private static void write(Catalog catalog) {
        try (Generation<Ad> generation = catalog.index(AdSchema.ADS).update()) {
            for (int number = 0; number < COMMITS * BATCH; number++) {
                generation.put(WritingProcess.ad(number));
                if ((number + 1) % BATCH == 0) {
                    generation.commit();
                }
            }
        }
    }

    private boolean everyOtherBulk(HttpExchange request) {
        boolean spoil = request.getRequestURI().getPath().endsWith("/_bulk") && bulks.incrementAndGet() % 2 == 1;
        spoilt.addAndGet(spoil ? 1 : 0);
        return spoil;
    }
}
