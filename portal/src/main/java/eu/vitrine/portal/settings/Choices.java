// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What somebody chose themselves: for single recommenders, and for {@link #ALL} of them. Whoever chose nothing is in no list. A choice for a single
 * recommender is always later than that for all, which takes the place of all before it. Immutable.
 *
 * @param byRecommender by the id of the recommender, or by {@link #ALL}
 */
public record Choices(SortedMap<String, Choice> byRecommender) {

    /** Stands for every recommender, also for those that come later. No recommender has such an id. */
    public static final String ALL = "*";

    /** The only wish that stands for {@link #ALL}: a consent to profiling cannot reach recommenders that one does not know yet. */
    public static final String WITHOUT_PROFILING = "not-personalised";

    /** Nothing was chosen. */
    public static final Choices NONE = new Choices(new TreeMap<>());

    /** Of two sides with the same day the first comes first, and what is for all comes before what is for one. */
    private static final Comparator<Pick> BY_DAY = Comparator.comparing(Pick::day);

    /** Copies the map. */
    public Choices {
        byRecommender = Collections.unmodifiableSortedMap(new TreeMap<>(byRecommender));
    }

    /** Whether nothing was chosen. */
    public boolean isEmpty() {
        return byRecommender.isEmpty();
    }

    /** What was chosen for this recommender alone. */
    public Optional<Choice> of(String recommender) {
        return Optional.ofNullable(byRecommender.get(recommender));
    }

    /** The day on which everything without profiling was chosen; empty if it was not, or was taken back. */
    public Optional<LocalDate> withoutProfilingSince() {
        return of(ALL).map(Choice::day);
    }

    /** These choices after some more, in the order in which they were made. */
    public Choices after(List<Pick> picks) {
        SortedMap<String, Choice> changed = new TreeMap<>(byRecommender);
        for (Pick pick : picks) {
            if (pick.recommender().equals(ALL)) {
                changed.clear();
            }
            if (pick.option() == null) {
                changed.remove(pick.recommender());
            } else {
                changed.put(pick.recommender(), new Choice(pick.option(), pick.day()));
            }
        }
        return new Choices(changed);
    }

    /** The picks that lead from nothing to these choices. */
    public List<Pick> picks() {
        // the sign for all sorts before every id
        return byRecommender.entrySet().stream()
                .map(entry -> new Pick(
                        entry.getKey(),
                        entry.getValue().option(),
                        entry.getValue().day()))
                .toList();
    }

    /**
     * The fewest picks that lead from these choices to others, whose days they keep.
     *
     * @param today the day of what is taken back
     */
    public List<Pick> picksTo(Choices wanted, LocalDate today) {
        if (!of(ALL).equals(wanted.of(ALL))) {
            List<Pick> picks = new ArrayList<>(wanted.picks());
            if (wanted.of(ALL).isEmpty()) {
                picks.addFirst(Pick.nothing(today));
            }
            return picks;
        }
        Stream<Pick> takenBack = byRecommender.keySet().stream()
                .filter(recommender -> wanted.of(recommender).isEmpty())
                .map(recommender -> new Pick(recommender, null, today));
        Stream<Pick> chosen =
                wanted.picks().stream().filter(pick -> !of(pick.recommender()).equals(wanted.of(pick.recommender())));
        return Stream.concat(takenBack, chosen).toList();
    }

    /**
     * The newest of two sides.
     *
     * @param later the side that wins where both chose on the same day
     */
    public Choices newestWith(Choices later) {
        return NONE.after(Stream.concat(picks().stream(), later.picks().stream())
                .sorted(BY_DAY)
                .toList());
    }

    /** Those of these choices that are for some recommenders, {@link #ALL} among them. */
    public Choices only(Predicate<String> recommenders) {
        SortedMap<String, Choice> some = new TreeMap<>(byRecommender);
        some.keySet().removeIf(recommenders.negate());
        return new Choices(some);
    }
}
