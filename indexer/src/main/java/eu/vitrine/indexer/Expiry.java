// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.archive.view.Occasion;
import eu.vitrine.catalog.archive.view.Views;
import eu.vitrine.catalog.index.Acceptance;
import eu.vitrine.catalog.index.Departure;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Removes the ads whose time is over, in one commit, and writes a line for each. If the lines cannot be written, nothing is removed.
 *
 * @param lines takes one JSON object a line
 */
record Expiry(Views views, LocalDate today, PrintStream lines) {

    private static final Departure OVER =
            new Departure(Departure.Cause.EXPIRED, "A year has passed since the ad was last shown (Art. 39(1) DSA).");

    /** Looks at every ad; gives how many were removed. */
    long run() {
        try (RecordSearch<Ad> search = views.catalog().search(AdSchema.ADS)) {
            search.holdings(); // refuses a catalogue that is not there, which the writer would make
            try (Acceptance<Ad> acceptance = views.update(AdSchema.ADS, Occasion.of("expire"))) {
                search.export(Query.ALL, json -> look(AdSchema.ADS.codec().read(json), acceptance));
                acceptance.commit();
                return acceptance.settled().removed();
            }
        }
    }

    private void look(Ad ad, Acceptance<Ad> acceptance) throws IOException {
        if (Retention.over(ad, today)) {
            acceptance.remove(ad.id(), OVER);
            lines.println(JsonMapper.shared()
                    .createObjectNode()
                    .put("id", ad.id())
                    .put("lastShown", ad.lastShown().toString()));
            if (lines.checkError()) {
                throw new IOException("the list of what is removed cannot be written; nothing was removed");
            }
        }
    }
}
