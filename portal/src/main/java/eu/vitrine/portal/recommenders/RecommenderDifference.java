// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import eu.vitrine.catalog.Multilingual;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.Recommender.Option;
import eu.vitrine.catalog.Recommender.Parameter;
import eu.vitrine.catalog.Recommender.Remuneration;
import eu.vitrine.catalog.Recommender.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In what two versions of a recommender differ: the same for pages, REST and feeds.
 *
 * @param changes in the order of the record; texts last
 */
public record RecommenderDifference(Recommender before, Recommender after, List<Change> changes) {

    /** Copies the list. */
    public RecommenderDifference {
        changes = List.copyOf(changes);
    }

    /** Compares two versions of one recommender, of which the first need not be the earlier. */
    public static RecommenderDifference between(Recommender before, Recommender after) {
        List<Change> changes = new ArrayList<>();
        parameters(before, after, changes);
        options(before, after, changes);
        surfaces(before, after, changes);
        remuneration(before, after, changes);
        changes.addAll(Rewordings.between(before, after));
        return new RecommenderDifference(before, after, changes);
    }

    /** The changes of this sort, in order. */
    public <C extends Change> Stream<C> of(Class<C> sort) {
        return changes.stream().filter(sort::isInstance).map(sort::cast);
    }

    private static void parameters(Recommender before, Recommender after, List<Change> changes) {
        Pairs<Parameter> pairs = Pairs.of(before.byImportance(), after.byImportance(), Parameter::key);
        pairs.addPresence("parameters", Parameter::name, changes);
        Weighing weighing = new Weighing(pairs);
        pairs.both().forEach((key, pair) -> {
            String path = "parameters[" + key + ']';
            Multilingual name = pair.after().name();
            if (weighing.differs(key)) {
                changes.add(new Change.Reweighted(
                        path, name, pair.before().importance(), pair.after().importance()));
            }
            Alterations altered = new Alterations(path, name, changes);
            altered.compare("kind", pair.before().kind(), pair.after().kind());
            altered.compare("profiling", pair.before().profiling(), pair.after().profiling());
        });
    }

    private static void options(Recommender before, Recommender after, List<Change> changes) {
        Pairs<Option> pairs = Pairs.of(before.options(), after.options(), Option::id);
        pairs.addPresence("options", Option::name, changes);
        pairs.both().forEach((id, pair) -> {
            Alterations altered =
                    new Alterations("options[" + id + ']', pair.after().name(), changes);
            altered.compare("profiling", pair.before().profiling(), pair.after().profiling());
            altered.compare("default", pair.before().byDefault(), pair.after().byDefault());
        });
    }

    private static void surfaces(Recommender before, Recommender after, List<Change> changes) {
        Pairs.of(before.surfaces(), after.surfaces(), RecommenderDifference::place)
                .addPresence("surfaces", Surface::name, changes);
        Pairs.of(before.exclusions(), after.exclusions(), exclusion -> Rewordings.plain(exclusion))
                .addPresence("exclusions", exclusion -> exclusion, changes);
    }

    /** A surface has no id: it is where it is, and by which way it reaches people. */
    private static String place(Surface surface) {
        return Rewordings.plain(surface.name()) + ", " + surface.channel();
    }

    private static void remuneration(Recommender before, Recommender after, List<Change> changes) {
        new Alterations("remuneration", after.name(), changes)
                .compare("influences", influences(before.remuneration()), influences(after.remuneration()));
    }

    private static @Nullable Boolean influences(@Nullable Remuneration remuneration) {
        return remuneration == null ? null : remuneration.influences();
    }
}
