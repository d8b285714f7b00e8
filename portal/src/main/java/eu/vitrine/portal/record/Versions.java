// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record;

import eu.vitrine.catalog.Lineage;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.Status;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The versions of things of one kind, each of which is a record. Thread-safe. Every method that asks the catalogue throws
 * {@link eu.vitrine.catalog.search.Unanswered} if it cannot answer.
 *
 * @param <R> a version
 */
public class Versions<R> {

    private final RecordSearch<R> records;
    private final Lineage<R> lineage;
    private final Function<R, Period> inForce;
    private final InstantSource clock;

    /** @param inForce when a version is in force */
    protected Versions(RecordSearch<R> records, Schema<R> schema, Function<R, Period> inForce, InstantSource clock) {
        this.records = records;
        this.lineage = Objects.requireNonNull(schema.lineage(), "a kind without versions");
        this.inForce = inForce;
        this.clock = clock;
    }

    /** All versions of a thing in the order in which they take effect; empty if there is no such thing. */
    public final List<R> all(String id) {
        return every(Query.ALL.including(lineage.field(), id)).stream()
                .sorted(lineage.order())
                .toList();
    }

    /** The versions of all things that took or take effect last, the newest first. */
    public final List<R> latest(int most) {
        return records
                .search(SearchRequest.of(Query.ALL.withSort("newest"))
                        .withSize(most)
                        .withFacets(List.of()))
                .hits()
                .stream()
                .map(hit -> hit.record())
                .toList();
    }

    /** One version of a thing. */
    public final Optional<R> version(String id, String version) {
        return records.find(id + '@' + version);
    }

    /** The version in force, else the newest; empty if there is no such thing. */
    public final Optional<R> current(String id) {
        return current(all(id));
    }

    /** The same among these versions of one thing, which are in the order in which they take effect. */
    public final Optional<R> current(List<R> all) {
        return all.stream()
                .filter(version -> standing(version) == Status.ACTIVE)
                .findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
    }

    /** Whether a version is announced, in force or replaced. */
    public final Status standing(R version) {
        return Status.of(false, List.of(inForce.apply(version)), clock.instant());
    }

    /** Every version that a query finds, in no particular order. */
    protected final List<R> every(Query query) {
        List<R> found = new ArrayList<>();
        SearchRequest request = SearchRequest.of(query.withSort("oldest"))
                .withSize(SearchRequest.MOST_HITS)
                .withFacets(List.of());
        @Nullable Cursor next = null;
        do {
            Page<R> page = records.search(request.withCursor(next));
            page.hits().forEach(hit -> found.add(hit.record()));
            next = page.next();
        } while (next != null);
        return found;
    }
}
