// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.record.VersionRange;
import eu.vitrine.portal.shell.PageStatus;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether there is a recommender, or a version of it, where an address says so. Thread-safe. */
@Component
class RecommenderPageStatus implements PageStatus {

    private static final String RECOMMENDERS = "recommenders";
    private static final List<String> OWN = List.of("", "findings");

    private final RecommenderVersions versions;
    private final RecordSearch<Recommender> records;

    RecommenderPageStatus(RecommenderVersions versions, RecordSearch<Recommender> records) {
        this.versions = versions;
        this.records = records;
    }

    @Override
    public Presence of(String path, Map<String, List<String>> parameters) {
        return Presence.absentIf(absent(path));
    }

    private boolean absent(String path) {
        String[] parts = path.split("/");
        if (!parts[0].equals(RECOMMENDERS)) {
            return false;
        }
        if (parts.length == 1 || OWN.contains(parts[1])) {
            records.holdings();
            return false;
        }
        return parts.length < 4 ? versions.all(parts[1]).isEmpty() : !versionsAre(parts[1], parts[3]);
    }

    private boolean versionsAre(String id, String named) {
        return VersionRange.of(named)
                .map(range -> is(id, range.before()) && is(id, range.after()))
                .orElseGet(() -> is(id, named));
    }

    private boolean is(String id, String version) {
        return versions.version(id, version).isPresent();
    }
}
