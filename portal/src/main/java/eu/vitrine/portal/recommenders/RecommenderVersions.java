// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.Status;
import eu.vitrine.catalog.schema.RecommenderSchema;
import eu.vitrine.catalog.search.Cursor;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The versions of recommenders. Thread-safe. Every method throws {@link eu.vitrine.catalog.search.CatalogUnavailable} if the catalogue cannot
 * answer.
 */
@Component
public class RecommenderVersions {

    private final RecordSearch<Recommender> records;
    private final InstantSource clock;

    RecommenderVersions(RecordSearch<Recommender> records, InstantSource clock) {
        this.records = records;
        this.clock = clock;
    }

    /** All versions of a recommender in the order in which they take effect; empty if there is no such recommender. */
    public List<Recommender> all(String id) {
        return every(Query.ALL.including("recommender", id))
                .sorted(Objects.requireNonNull(RecommenderSchema.RECOMMENDERS.lineage())
                        .order())
                .toList();
    }

    /** The versions in force of all recommenders, by id. */
    public List<Recommender> inForce() {
        return every(Query.ALL.including("status", Status.ACTIVE.name()))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    /** The versions of all recommenders that took or take effect last, the newest first. */
    public List<Recommender> latest(int most) {
        return records
                .search(SearchRequest.of(Query.ALL.withSort("newest"))
                        .withSize(most)
                        .withFacets(List.of()))
                .hits()
                .stream()
                .map(hit -> hit.record())
                .toList();
    }

    /** One version of a recommender. */
    public Optional<Recommender> version(String id, String version) {
        return records.find(id + '@' + version);
    }

    /** The version in force, else the newest. */
    public Optional<Recommender> current(String id) {
        List<Recommender> all = all(id);
        return all.stream()
                .filter(version -> standing(version) == Status.ACTIVE)
                .findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
    }

    /** Whether a version is announced, in force or replaced. */
    public Status standing(Recommender version) {
        return Status.of(false, List.of(version.inForce()), clock.instant());
    }

    private Stream<Recommender> every(Query query) {
        List<Recommender> found = new ArrayList<>();
        SearchRequest request = SearchRequest.of(query.withSort("oldest"))
                .withSize(SearchRequest.MOST_HITS)
                .withFacets(List.of());
        @Nullable Cursor next = null;
        do {
            Page<Recommender> page = records.search(request.withCursor(next));
            page.hits().forEach(hit -> found.add(hit.record()));
            next = page.next();
        } while (next != null);
        return found.stream();
    }
}
