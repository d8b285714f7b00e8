// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.ads.AdHistory;
import eu.vitrine.portal.archive.PublicArchive;
import eu.vitrine.portal.search.rest.RequestQuery;
import eu.vitrine.portal.shell.failures.NotPublished;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Packages that a court or a newsroom can keep: records with all that proves them, for one ad or for all that match. */
@RestController
@RequestMapping(path = "/api/v1/ads", produces = AdEvidence.ZIP)
class AdEvidence {

    static final String ZIP = "application/zip";

    private final RecordSearch<Ad> ads;
    private final QueryText<Ad> queries;
    private final AdHistory history;
    private final PublicArchive archive;
    private final EvidenceFiles files;
    private final AdDownloads downloads;

    AdEvidence(
            RecordSearch<Ad> ads,
            QueryText<Ad> queries,
            AdHistory history,
            PublicArchive archive,
            EvidenceFiles files,
            AdDownloads downloads) {
        this.ads = ads;
        this.queries = queries;
        this.history = history;
        this.archive = archive;
        this.files = files;
        this.downloads = downloads;
    }

    /** All versions of one ad. */
    @GetMapping("/{id}/evidence.zip")
    void one(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Archive opened = opened();
        if (history.of(opened, id).isEmpty()) {
            throw new NotPublished("problem.unknownAd");
        }
        response.setContentType(ZIP);
        downloads.send(
                "vitrine-evidence",
                "zip",
                request,
                response,
                out -> files.write(out, "id=" + id, proofs -> proofs.all(opened, id)));
    }

    /** Every ad that matches, as it stands now; what does not narrow the result is passed over. */
    @GetMapping("/evidence.zip")
    void matching(HttpServletRequest request, HttpServletResponse response) throws IOException {
        opened();
        String asked = RequestQuery.of(request);
        Query query = queries.parse(asked).query();
        response.setContentType(ZIP);
        downloads.send(
                "vitrine-evidence",
                "zip",
                request,
                response,
                out -> files.write(out, queries.print(query), proofs -> found(query, proofs)));
    }

    /** What was committed is in the history before it can be found: so the history is opened once the search has begun. */
    private void found(Query query, ProofLines proofs) {
        ads.export(
                query,
                json -> proofs.newest(
                        proofs.opened().orElseGet(this::opened),
                        JsonMapper.shared().readTree(json).path("id").stringValue("")));
        if (proofs.opened().isEmpty()) {
            proofs.open(opened());
        }
    }

    private Archive opened() {
        return archive.newest().orElseThrow(() -> new NotPublished("problem.noArchive"));
    }
}
