// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.contract.WritingProcess;
import eu.vitrine.catalog.engine.Engines;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.server.Front;
import eu.vitrine.catalog.server.TestServer;
import eu.vitrine.catalog.server.Treatment;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * A writer that has sent the ads 5 and 6, not yet committed, when its connection breaks.
 *
 * @param front through which alone it reaches the server
 */
record CutOffWriter(Front front, Generation<Ad> generation) {

    static CutOffWriter of(String prefix) throws IOException {
        Front front = Front.before(TestServer.address());
        Map<String, String> environment = Map.of(Setting.PREFIX.variable(), prefix);
        Generation<Ad> generation = Engines.open(front.address().toString(), environment, InstantSource.system())
                .index(AdSchema.ADS)
                .update();
        generation.put(WritingProcess.ad(5));
        generation.put(WritingProcess.ad(6));
        generation.find(List.of("test:5")); // what is asked for has been sent
        front.treat(request -> Treatment.CUT);
        return new CutOffWriter(front, generation);
    }

    URI address() {
        return front.address();
    }

    /** The connection is there again. */
    void comeBack() {
        front.treat(request -> Treatment.PASS);
    }

    void commit() {
        generation.commit();
    }

    /** Lets go of the catalogue, as its program does at the end. */
    void close() {
        generation.close();
    }
}
