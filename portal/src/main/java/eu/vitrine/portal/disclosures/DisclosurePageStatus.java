// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.record.VersionRange;
import eu.vitrine.portal.shell.PageStatus;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether there is a published text, or a version of it, where an address says so. Thread-safe. */
@Component
class DisclosurePageStatus implements PageStatus {

    private static final Pattern PATH = Pattern.compile("disclosures/([^/]+)(?:/versions/([^/]+))?");

    private static final String SEARCH = "disclosures";

    private final RecordSearch<Disclosure> disclosures;
    private final DisclosureVersions versions;

    DisclosurePageStatus(RecordSearch<Disclosure> disclosures, DisclosureVersions versions) {
        this.disclosures = disclosures;
        this.versions = versions;
    }

    @Override
    public Presence of(String path, Map<String, List<String>> parameters) {
        return Presence.absentIf(absent(path));
    }

    private boolean absent(String path) {
        if (path.equals(SEARCH)) {
            disclosures.holdings();
        }
        Matcher matcher = PATH.matcher(path);
        return matcher.matches() && absent(matcher.group(1), matcher.group(2));
    }

    private boolean absent(String id, @Nullable String version) {
        if (version == null) {
            return versions.current(id).isEmpty();
        }
        return VersionRange.of(version)
                .map(range -> Stream.of(range.before(), range.after()))
                .orElseGet(() -> Stream.of(version))
                .anyMatch(one -> versions.version(id, one).isEmpty());
    }
}
