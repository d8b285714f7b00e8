// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.search.rest.RequestQuery;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Everything that matches, in one file: no cap, in bounded memory. What does not narrow the result (order, page, facets) is passed over.
 *
 * @see "Decision 2026-11-21-exports-and-limits"
 */
@RestController
@RequestMapping("/api/v1/ads")
class AdExports {

    private final RecordSearch<Ad> ads;
    private final QueryText<Ad> queries;
    private final AdDownloads downloads;
    private final InstantSource clock;

    AdExports(RecordSearch<Ad> ads, QueryText<Ad> queries, AdDownloads downloads, InstantSource clock) {
        this.ads = ads;
        this.queries = queries;
        this.downloads = downloads;
        this.clock = clock;
    }

    /** One record a line, as single ads are answered. */
    @GetMapping(path = "/export.ndjson", produces = "application/x-ndjson")
    void ndjson(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/x-ndjson");
        export("ndjson", request, response, this::writeLines);
    }

    /** One row an ad, for spreadsheets. */
    @GetMapping(path = "/export.csv", produces = "text/csv")
    void csv(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv; charset=UTF-8; header=present");
        export("csv", request, response, this::writeRows);
    }

    private void writeLines(Query query, OutputStream out) {
        ads.export(query, json -> {
            out.write(json);
            out.write('\n');
        });
    }

    private void writeRows(Query query, OutputStream out) throws IOException {
        AdRows rows = new AdRows(out, clock.instant());
        ads.export(query, rows::write);
        rows.finish();
    }

    private void export(String kind, HttpServletRequest request, HttpServletResponse response, Writer writer)
            throws IOException {
        Query query = queries.parse(RequestQuery.of(request)).query();
        downloads.send("vitrine-ads", kind, request, response, out -> writer.write(query, out));
    }

    @FunctionalInterface
    private interface Writer {
        void write(Query query, OutputStream out) throws IOException;
    }
}
