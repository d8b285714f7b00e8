// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.catalog.archive.Version;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.portal.ads.AdHistory;
import eu.vitrine.portal.ads.AdPaths;
import eu.vitrine.portal.ads.AdVersion;
import eu.vitrine.portal.ads.HistoryWords;
import eu.vitrine.portal.archive.AsOf;
import eu.vitrine.portal.shell.failures.NotPublished;
import eu.vitrine.portal.shell.failures.NotPublishedAnyMore;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * What programs are answered about ads as they were, in the terms of RFC 7089: the record, with the moment since which it was so and the
 * way to the state of today. Thread-safe.
 */
@Component
class PastAnswers {

    private static final String UNKNOWN = "problem.unknownAd";

    private final AdHistory history;
    private final HistoryWords words;
    private final AsOf asOf;

    PastAnswers(AdHistory history, HistoryWords words, AsOf asOf) {
        this.history = history;
        this.words = words;
        this.asOf = asOf;
    }

    /**
     * The record as it was.
     *
     * @throws NotPublished if it was not there yet
     * @throws NotPublishedAnyMore if it was not there any more, or had to be erased
     */
    ResponseEntity<byte[]> asOf(String id, String moment) {
        AdVersion version = history.asOf(id, asOf.read(moment)).orElseThrow(() -> new NotPublished("problem.notYet"));
        if (version.ad() == null) {
            throw new NotPublishedAnyMore(why(version));
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header(
                        "Memento-Datetime",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                version.version().at().atOffset(ZoneOffset.UTC)))
                .header(
                        HttpHeaders.LINK,
                        "<%s>; rel=\"original latest-version\", <%s>; rel=\"version-history\""
                                .formatted(AdPaths.json(id), AdPaths.versions(id)))
                .body(AdSchema.ADS.codec().write(version.ad()));
    }

    /** What to say of an ad that is not in the catalogue: that it is gone, or that nobody knows it. */
    RuntimeException notThere(String id) {
        return history.gone(id)
                .<RuntimeException>map(last -> new NotPublishedAnyMore(why(last)))
                .orElseGet(() -> new NotPublished(UNKNOWN));
    }

    private String why(AdVersion version) {
        return version.version() instanceof Version.Erased erased && !version.isGone()
                ? words.erased(erased)
                : String.join(" ", words.gone(version));
    }
}
