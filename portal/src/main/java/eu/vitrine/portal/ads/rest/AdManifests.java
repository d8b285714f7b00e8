// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.ArchivePosition;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.Holdings;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.PortalProperties;
import eu.vitrine.portal.PortalProperties.Operator;
import eu.vitrine.portal.ads.AdPaths;
import eu.vitrine.portal.ads.ExportForm;
import eu.vitrine.portal.ads.rest.ExportManifest.Licence;
import eu.vitrine.portal.ads.rest.ExportManifest.Snapshot;
import eu.vitrine.portal.search.rest.RequestQuery;
import eu.vitrine.portal.shell.Origin;
import eu.vitrine.portal.shell.guard.Downloads;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Manifests of exports. What the bytes of a file are is known only once they are written: so the export is run, within the same limits, and what would
 * be sent is measured.
 *
 * @see "Decision 2026-11-23-taking-away"
 */
@RestController
class AdManifests {

    private static final int TRIES = 3;

    private final RecordSearch<Ad> ads;
    private final QueryText<Ad> queries;
    private final AdExport export;
    private final Downloads downloads;
    private final Operator operator;
    private final InstantSource clock;

    AdManifests(
            RecordSearch<Ad> ads,
            QueryText<Ad> queries,
            AdExport export,
            Downloads downloads,
            PortalProperties properties,
            InstantSource clock) {
        this.ads = ads;
        this.queries = queries;
        this.export = export;
        this.downloads = downloads;
        this.operator = properties.operator();
        this.clock = clock;
    }

    /** What the export of a search is, in one form. */
    @GetMapping(
            path = "/api/v1/ads/export.{form:csv|xlsx|parquet|ndjson}" + AdPaths.MANIFEST,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ExportManifest> manifest(@PathVariable("form") String ending, HttpServletRequest request)
            throws IOException {
        ExportForm form = ExportForm.of(ending).orElseThrow();
        ExportQuestion question =
                ExportQuestion.of(QueryText.split(RequestQuery.of(request)), queries, clock.instant());
        export.check(form, question);
        try (Downloads.Download download = downloads.begin(request)) {
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "attachment; filename=\"vitrine-ads." + form.ending() + AdPaths.MANIFEST + '"')
                    .body(steady(form, question, download));
        }
    }

    /** What is written belongs to one state of the catalogue only if that is the same before and after. */
    private ExportManifest steady(ExportForm form, ExportQuestion question, Downloads.Download download)
            throws IOException {
        Holdings holdings = ads.holdings();
        for (int tried = 0; tried < TRIES; tried++) {
            Instant moment = clock.instant();
            MeasuredStream measured = new MeasuredStream(download);
            long count = export.write(form, question, measured, () -> {});
            Holdings after = ads.holdings();
            if (after.equals(holdings)) {
                return manifest(form, question, holdings, moment, count, measured);
            }
            holdings = after;
        }
        throw new CatalogUnavailable(
                "The catalogue changes faster than a manifest can be written.", new IllegalStateException("no state"));
    }

    private ExportManifest manifest(
            ExportForm form,
            ExportQuestion question,
            Holdings holdings,
            Instant moment,
            long count,
            MeasuredStream measured) {
        String query = queries.print(question.query());
        return new ExportManifest(
                form.ending(),
                form.mediaType(),
                query,
                Origin.current() + AdPaths.asked(form.path(), question.written(queries)),
                Origin.current() + AdPaths.asked(AdPaths.SEARCH, query),
                moment,
                question.statusAt(),
                snapshot(holdings),
                count,
                measured.bytes(),
                measured.sha256(),
                operator.name(),
                operator.licenceName() == null ? null : new Licence(operator.licenceName(), operator.licenceUrl()),
                form.fields());
    }

    private static Snapshot snapshot(Holdings holdings) {
        ArchivePosition position = holdings.position();
        return new Snapshot(
                holdings.updatedAt(),
                holdings.records(),
                position == null ? null : position.origin(),
                position == null ? null : position.events());
    }
}
