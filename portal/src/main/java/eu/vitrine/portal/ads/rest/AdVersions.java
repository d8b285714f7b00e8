// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.catalog.archive.Erasure;
import eu.vitrine.catalog.archive.Happening;
import eu.vitrine.catalog.archive.Version.Erased;
import eu.vitrine.catalog.archive.Version.Held;
import eu.vitrine.portal.ads.AdPaths;
import eu.vitrine.portal.ads.AdVersion;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that happened to an ad, the oldest first. */
record AdVersions(String id, List<Entry> versions) {

    /** Copies the list. */
    AdVersions {
        versions = List.copyOf(versions);
    }

    /**
     * One event.
     *
     * @param version counts from 1
     * @param index of the event in the history
     * @param reason why, in the words of whoever brought it about; null if nothing was said
     * @param source from where it came; null if that was not said, or was erased
     * @param erased that its content was erased; null if it was not
     * @param href the record as it was from then on; null if there was none, or it was erased
     * @param proof what proves it
     */
    record Entry(
            int version,
            Instant at,
            Happening happening,
            long index,
            @Nullable String reason,
            @Nullable String source,
            @Nullable Gone erased,
            @Nullable String href,
            String proof) {}

    /**
     * When, why and under which rule something was erased; null where that is not known yet.
     *
     * @param index of the event that says it
     */
    record Gone(
            @Nullable Instant at,
            @Nullable String rule,
            @Nullable String reason,
            @Nullable Long index) {

        static Gone of(@Nullable Erasure erasure) {
            return erasure == null
                    ? new Gone(null, null, null, null)
                    : new Gone(erasure.at(), erasure.rule(), erasure.reason(), erasure.index());
        }
    }

    static AdVersions of(String id, List<AdVersion> versions) {
        return new AdVersions(
                id, versions.stream().map(version -> entry(id, version)).toList());
    }

    private static Entry entry(String id, AdVersion version) {
        return new Entry(
                version.number(),
                version.version().at(),
                version.version().happening(),
                version.version().index(),
                version.reason().orElse(null),
                version.version() instanceof Held held ? held.event().source() : null,
                version.version() instanceof Erased erased ? Gone.of(erased.erasure()) : null,
                version.ad() == null
                        ? null
                        : AdPaths.jsonAsOf(id, version.version().at()),
                AdPaths.proof(id, version.number()));
    }
}
