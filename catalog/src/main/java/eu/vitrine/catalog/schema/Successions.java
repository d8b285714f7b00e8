// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import eu.vitrine.catalog.Problem;
import eu.vitrine.catalog.Problem.Reason;
import eu.vitrine.catalog.Source;
import eu.vitrine.catalog.Succession;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The ways in which records take the place of others. */
final class Successions {

    private Successions() {}

    /** What is there stays as it is: whoever has something else to say says it under a key of its own. */
    static <R> Succession<R> unchanging(Function<R, String> key, UnaryOperator<R> substance) {
        return (kept, incoming) -> substance.apply(kept).equals(substance.apply(incoming))
                ? new Succession.Kept<>(kept)
                : new Succession.Refused<>(
                        new Problem(
                                "version",
                                Reason.VERSION_CHANGED,
                                JsonProperties.quote(key.apply(kept))
                                        + " is there already and says something else. A version never changes: give this one a version of its own."));
    }

    /** Of two the one retrieved later stays, else the later input. */
    static <R> Succession<R> latest(Function<R, @Nullable Source> source) {
        return (kept, incoming) -> {
            Instant before = retrieved(source.apply(kept));
            Instant now = retrieved(source.apply(incoming));
            boolean older = before != null && now != null && now.isBefore(before);
            return new Succession.Kept<>(older ? kept : incoming);
        };
    }

    private static @Nullable Instant retrieved(@Nullable Source source) {
        return source == null ? null : source.retrievedAt();
    }

    /** The source as if nobody had said when it was read. */
    static @Nullable Source timeless(@Nullable Source source) {
        return source == null ? null : new Source(source.name(), source.record(), null);
    }
}
