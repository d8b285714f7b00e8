// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.near;

import eu.vitrine.catalog.Likeness;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.search.Similar;
import eu.vitrine.catalog.search.SimilarRecords;
import eu.vitrine.catalog.search.Total;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How alike records are to one of them. A sketch only says who may be; here each is looked at. Thread-safe. */
public final class Likenesses<R> {

    private final Schema<R> schema;
    private final R record;
    private final OwnText own;
    private final Shingles shingles;

    /** Compares with this record. */
    public Likenesses(Schema<R> schema, R record) {
        this.schema = schema;
        this.record = record;
        this.own = OwnText.of(record, schema);
        this.shingles = own.shingles();
    }

    /** The tokens of which others that are like it hold some; empty if no record is. */
    public List<String> sketch() {
        return own.sketch();
    }

    /**
     * Those of some records that are like it.
     *
     * @param candidates with or without the record itself
     * @param all whether there are no other candidates
     * @param size how many to give at most
     */
    public SimilarRecords<R> among(Collection<R> candidates, boolean all, int size) {
        List<Similar<R>> similar = candidates.stream()
                .filter(candidate -> !id(candidate).equals(id(record)))
                .map(this::compared)
                .flatMap(Optional::stream)
                .sorted(nearestFirst())
                .toList();
        return new SimilarRecords<>(similar.stream().limit(size).toList(), new Total(similar.size(), all));
    }

    private Optional<Similar<R>> compared(R candidate) {
        OwnText text = OwnText.of(candidate, schema);
        double likeness = shingles.likeness(text.shingles());
        return likeness < Similar.LEAST
                ? Optional.empty()
                : Optional.of(new Similar<>(candidate, likeness, own.same(text)));
    }

    private Comparator<Similar<R>> nearestFirst() {
        Likeness<R> likeness = schema.likeness();
        return Comparator.<Similar<R>, Boolean>comparing(Similar::same)
                .thenComparingDouble(Similar::likeness)
                .reversed()
                .thenComparingLong(
                        similar -> likeness == null ? 0 : likeness.first().applyAsLong(similar.record()))
                .thenComparing(similar -> id(similar.record()));
    }

    private String id(R of) {
        return schema.id().apply(of);
    }
}
