// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.portal.ads.AdPaths;
import eu.vitrine.portal.ads.ExportForm;
import eu.vitrine.portal.search.rest.RequestQuery;
import eu.vitrine.portal.shell.DownloadProgress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import org.springframework.http.HttpHeaders;
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

    private final QueryText<Ad> queries;
    private final AdExport export;
    private final AdDownloads downloads;

    private final InstantSource clock;

    AdExports(QueryText<Ad> queries, AdExport export, AdDownloads downloads, InstantSource clock) {
        this.clock = clock;
        this.queries = queries;
        this.export = export;
        this.downloads = downloads;
    }

    /** One record a line, as single ads are answered. */
    @GetMapping(path = "/export.ndjson", produces = "application/x-ndjson")
    void ndjson(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(ExportForm.NDJSON, request, response);
    }

    /** One row an ad, for spreadsheets. */
    @GetMapping(path = "/export.csv", produces = "text/csv")
    void csv(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(ExportForm.CSV, request, response);
    }

    /** The same columns, with types. */
    @GetMapping(path = "/export.parquet", produces = "application/vnd.apache.parquet")
    void parquet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(ExportForm.PARQUET, request, response);
    }

    /** The same columns in a workbook, as long as they fit into a sheet. */
    @GetMapping(path = "/export.xlsx", produces = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    void xlsx(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(ExportForm.XLSX, request, response);
    }

    private void send(ExportForm form, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ExportQuestion question =
                ExportQuestion.of(QueryText.split(RequestQuery.of(request)), queries, clock.instant());
        export.check(form, question);
        response.setHeader(
                HttpHeaders.LINK, '<' + AdPaths.manifest(form, question.written(queries)) + ">; rel=\"describedby\"");
        response.setContentType(form.mediaType());
        downloads.send("vitrine-ads", form.ending(), request, response, out -> {
            try (DownloadProgress.Run run = DownloadProgress.of(request).begin()) {
                export.write(form, question, out, run::sent);
                run.whole();
            }
        });
    }
}
