// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.search.InvalidQuery;
import eu.vitrine.portal.ads.AdHistory;
import eu.vitrine.portal.ads.AdVersion;
import eu.vitrine.portal.archive.PublicArchive;
import eu.vitrine.portal.archive.PublicProof;
import eu.vitrine.portal.shell.Words;
import eu.vitrine.portal.shell.failures.NotPublished;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What became of an ad, and what proves it, for programs. */
@RestController
@RequestMapping(path = "/api/v1/ads/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class AdVersionsController {

    private static final String VERSION = "version";

    private final AdHistory history;
    private final PublicArchive archive;
    private final Words words;

    AdVersionsController(AdHistory history, PublicArchive archive, Words words) {
        this.history = history;
        this.archive = archive;
        this.words = words;
    }

    /** All that happened to an ad, the oldest first. */
    @GetMapping("/versions")
    ResponseEntity<AdVersions> versions(@PathVariable String id) {
        return fresh(AdVersions.of(id, known(opened(), id)));
    }

    /** What proves one version; of all, the last. */
    @GetMapping("/proof")
    ResponseEntity<PublicProof> proof(
            @PathVariable String id, @RequestParam(required = false) @Nullable String version) {
        Archive opened = opened();
        List<AdVersion> versions = known(opened, id);
        long index = numbered(versions, version).version().index();
        String key = archive.key().orElse("");
        return fresh(archive.watch(() -> PublicProof.of(opened.proof(index), key)));
    }

    private Archive opened() {
        return archive.newest().orElseThrow(() -> new NotPublished("problem.noArchive"));
    }

    private List<AdVersion> known(Archive opened, String id) {
        List<AdVersion> versions = history.of(opened, id);
        if (versions.isEmpty()) {
            throw new NotPublished("problem.unknownAd");
        }
        return versions;
    }

    private AdVersion numbered(List<AdVersion> versions, @Nullable String number) {
        return number == null
                ? versions.getLast()
                : versions.stream()
                        .filter(version -> Integer.toString(version.number()).equals(number))
                        .findFirst()
                        .orElseThrow(() -> new InvalidQuery(
                                VERSION, words.say("problem.unknownVersion", Map.of("count", versions.size()))));
    }

    private static <T> ResponseEntity<T> fresh(T answer) {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(answer);
    }
}
