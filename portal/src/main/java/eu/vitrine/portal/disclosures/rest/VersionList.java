// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures.rest;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.portal.disclosures.DisclosurePaths;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The versions of a text, as JSON: in the order in which they took over, without their words, which would be megabytes. */
record VersionList(List<Version> versions) {

    /**
     * One version.
     *
     * @param length of the text, in characters
     * @param href where the whole record stands
     */
    record Version(
            String id,
            String version,
            Instant date,
            @Nullable Instant supersededOn,
            @Nullable String language,
            int length,
            String href) {

        static Version of(Disclosure version) {
            return new Version(
                    version.id(),
                    version.version(),
                    version.date(),
                    version.supersededOn(),
                    version.language(),
                    version.text().codePointCount(0, version.text().length()),
                    DisclosurePaths.json(DisclosurePaths.page(version)));
        }
    }

    static VersionList of(List<Disclosure> versions) {
        return new VersionList(versions.stream().map(Version::of).toList());
    }
}
