// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.text;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Match;
import eu.vitrine.catalog.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why records of one kind match one query; computed from the record, so that every engine gives the same reasons. Thread-safe. */
public final class Matches<R> {
    private final Schema<R> schema;
    private final @Nullable Highlighter highlighter;

    /** The reasons why records match this query. */
    public Matches(Schema<R> schema, TextQuery query) {
        this.schema = schema;
        this.highlighter = query.required().isEmpty() ? null : new Highlighter(query);
    }

    /** The fields of a record that hold what was asked for, in table order; empty if no words were asked for. */
    public List<Match> of(R record) {
        if (highlighter == null) {
            return List.of();
        }
        return schema.searchable().stream()
                .map(field -> match(highlighter, field, record))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Match> match(Highlighter marks, Field.Searchable<R> field, R record) {
        List<List<Match.Run>> fragments = field.words().apply(record).stream()
                .flatMap(passage -> marks.fragments(passage.text(), passage.language()).stream())
                .toList();
        return fragments.isEmpty() ? Optional.empty() : Optional.of(new Match(field.name(), fragments));
    }
}
