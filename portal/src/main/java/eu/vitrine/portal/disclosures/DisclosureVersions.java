// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.catalog.search.Cursor;
import eu.vitrine.catalog.search.Hit;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the versions of a text. Thread-safe; every method fails with {@link eu.vitrine.catalog.search.CatalogUnavailable} if nobody can be asked. */
@Component
public class DisclosureVersions {

    private final RecordSearch<Disclosure> disclosures;
    private final InstantSource clock;

    DisclosureVersions(RecordSearch<Disclosure> disclosures, InstantSource clock) {
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /** All versions of a text, the newest first; none if there is no such text. */
    public List<Disclosure> of(String id) {
        SearchRequest request = SearchRequest.of(
                        Query.ALL.including("document", id).withSort("newest"))
                .withFacets(List.of())
                .withSize(SearchRequest.MOST_HITS);
        List<Disclosure> versions = new ArrayList<>();
        @Nullable Cursor next = null;
        do {
            Page<Disclosure> page = disclosures.search(request.withCursor(next));
            page.hits().forEach(hit -> versions.add(hit.record()));
            next = page.next();
        } while (next != null);
        return versions;
    }

    /** The versions of all texts that came last, announced ones too, the newest first. */
    public List<Disclosure> latest(int most) {
        return disclosures
                .search(SearchRequest.of(Query.ALL.withSort("newest"))
                        .withFacets(List.of())
                        .withSize(most))
                .hits()
                .stream()
                .map(Hit::record)
                .toList();
    }

    /** The version of a text that is in force now; if none is, the newest; empty if there is no such text. */
    public Optional<Disclosure> current(String id) {
        return current(of(id));
    }

    /** Of these versions of one text, the newest first, the one that is in force now; if none is, the newest. */
    Optional<Disclosure> current(List<Disclosure> versions) {
        Instant now = clock.instant();
        return versions.stream()
                .filter(version -> version.inForce().contains(now))
                .findFirst()
                .or(() -> versions.stream().findFirst());
    }

    /** One version of a text. */
    public Optional<Disclosure> find(String id, String version) {
        return disclosures.find(id + '@' + version);
    }
}
