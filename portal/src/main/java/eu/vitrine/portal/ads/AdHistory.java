// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.archive.Version;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.portal.archive.PublicArchive;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What became of ads, where there is a history. Thread-safe. Every method throws {@link eu.vitrine.catalog.search.CatalogUnavailable} if the
 * history cannot be read.
 */
@Component
public class AdHistory {

    private final PublicArchive archive;

    AdHistory(PublicArchive archive) {
        this.archive = archive;
    }

    /** Whether there is a history at all. */
    public boolean isKept() {
        return archive.newest().isPresent();
    }

    /** All that happened to an ad, the oldest first; empty if there never was one, or no history is kept. */
    public List<AdVersion> of(String id) {
        return numbered(archive.versions(AdSchema.ADS.name(), id));
    }

    /** The same in a history that was opened before. */
    public List<AdVersion> of(Archive opened, String id) {
        return numbered(archive.watch(() -> opened.versions(AdSchema.ADS.name(), id)));
    }

    /** How an ad stood at a moment; empty if it was not there yet. */
    public Optional<AdVersion> asOf(String id, Instant moment) {
        return of(id).stream()
                .filter(version -> !version.version().at().isAfter(moment))
                .reduce((earlier, later) -> later);
    }

    /** How an ad went; empty if it did not. */
    public Optional<AdVersion> gone(String id) {
        return of(id).stream().reduce((earlier, later) -> later).filter(AdVersion::isGone);
    }

    private static List<AdVersion> numbered(List<Version> versions) {
        List<AdVersion> numbered = new ArrayList<>();
        versions.forEach(version -> numbered.add(new AdVersion(numbered.size() + 1, version, ad(version))));
        return numbered;
    }

    private static @Nullable Ad ad(Version version) {
        if (!(version instanceof Version.Held held) || held.event().record() == null) {
            return null;
        }
        return AdSchema.ADS.codec().read(held.event().record().bytes());
    }
}
