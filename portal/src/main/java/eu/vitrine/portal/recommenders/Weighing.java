// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import eu.vitrine.catalog.Recommender.Importance;
import eu.vitrine.catalog.Recommender.Parameter;
import eu.vitrine.portal.recommenders.Pairs.Pair;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a parameter weighs differently: if its band or share changed, or its place among the parameters that both versions have. A new
 * parameter at the top moves all others down, but does not make them weigh differently.
 */
final class Weighing {

    private final Pairs<Parameter> pairs;
    private final List<String> before;
    private final List<String> after;

    /** @param pairs in the order of importance */
    Weighing(Pairs<Parameter> pairs) {
        this.pairs = pairs;
        this.before = ranked(pairs, true);
        this.after = ranked(pairs, false);
    }

    boolean differs(String key) {
        Pair<Parameter> pair = Objects.requireNonNull(pairs.both().get(key), key);
        Importance old = pair.before().importance();
        Importance current = pair.after().importance();
        return (old == null) != (current == null)
                || !Objects.equals(band(old), band(current))
                || !Objects.equals(share(old), share(current))
                || before.indexOf(key) != after.indexOf(key);
    }

    private static List<String> ranked(Pairs<Parameter> pairs, boolean earlier) {
        return pairs.both().values().stream()
                .map(pair -> earlier ? pair.before() : pair.after())
                .filter(parameter -> rank(parameter.importance()) != null)
                .sorted((one, other) -> Integer.compare(known(one.importance()), known(other.importance())))
                .map(Parameter::key)
                .toList();
    }

    private static @Nullable Object band(@Nullable Importance importance) {
        return importance == null ? null : importance.band();
    }

    private static @Nullable Object share(@Nullable Importance importance) {
        return importance == null ? null : importance.share();
    }

    private static @Nullable Integer rank(@Nullable Importance importance) {
        return importance == null ? null : importance.rank();
    }

    private static int known(@Nullable Importance importance) {
        Integer rank = rank(importance);
        return rank == null ? Integer.MAX_VALUE : rank;
    }
}
