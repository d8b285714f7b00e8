// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.ArchivePosition;
import eu.vitrine.catalog.receipt.Hits;
import eu.vitrine.catalog.receipt.Receipt;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.InvalidQuery;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.portal.archive.PublicArchive;
import eu.vitrine.portal.search.rest.RequestQuery;
import eu.vitrine.portal.shell.Words;
import eu.vitrine.portal.shell.failures.NotPublished;
import eu.vitrine.portal.shell.guard.Downloads;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Receipts of searches: with one, anybody can do the search again from the archive one day, and compare. */
@RestController
class AdReceipts {

    private static final int MOST = 1_000_000;
    private static final int TRIES = 5;

    private final RecordSearch<Ad> ads;
    private final QueryText<Ad> queries;
    private final PublicArchive archive;
    private final Downloads downloads;
    private final Words words;
    private final InstantSource clock;

    AdReceipts(
            RecordSearch<Ad> ads,
            QueryText<Ad> queries,
            PublicArchive archive,
            Downloads downloads,
            Words words,
            InstantSource clock) {
        this.ads = ads;
        this.queries = queries;
        this.archive = archive;
        this.downloads = downloads;
        this.words = words;
        this.clock = clock;
    }

    /** The receipt of a search: of all that match, so order, page and facets are passed over. */
    @GetMapping(path = "/api/v1/ads/receipt", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> receipt(HttpServletRequest request) {
        Query query = queries.parse(RequestQuery.of(request)).query();
        try (Downloads.Download download = downloads.begin(request)) {
            refuseTooMany(query);
            byte[] receipt = steady(query, download).written().getBytes(StandardCharsets.UTF_8);
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"vitrine-receipt.json\"")
                    .body(receipt);
        }
    }

    private void refuseTooMany(Query query) {
        long total = ads.search(SearchRequest.of(query).withSize(0).withFacets(List.of()))
                .total()
                .value();
        if (total > MOST) {
            throw new InvalidQuery("q", words.say("problem.receipt.tooMany", Map.of("count", total, "most", MOST)));
        }
    }

    /** What is found belongs to one state of the archive only if that is the same before and after. */
    private Receipt steady(Query query, Downloads.Download download) {
        ArchivePosition position = position();
        for (int tried = 0; tried < TRIES; tried++) {
            Instant moment = clock.instant();
            Hits hits = hits(query, download);
            ArchivePosition after = position();
            if (after.equals(position)) {
                return new Receipt(
                        AdSchema.ADS.name(),
                        queries.print(query.withSort(null)),
                        moment,
                        checkpoint(position),
                        position.events(),
                        hits);
            }
            position = after;
        }
        throw new CatalogUnavailable(
                "The catalogue changes faster than a receipt can be written.", new IllegalStateException("no state"));
    }

    private Hits hits(Query query, Downloads.Download download) {
        List<String> ids = new ArrayList<>();
        ads.export(query, json -> {
            download.sent(json.length);
            ids.add(AdSchema.ADS.codec().read(json).id());
        });
        return Hits.of(ids);
    }

    private ArchivePosition position() {
        @Nullable ArchivePosition position = ads.holdings().position();
        if (position == null) {
            throw new NotPublished("problem.noArchive");
        }
        return position;
    }

    private String checkpoint(ArchivePosition position) {
        return archive.file("checkpoints/" + position.events())
                .map(note -> new String(note, StandardCharsets.UTF_8))
                .orElseThrow(() -> new NotPublished("problem.noArchive"));
    }
}
