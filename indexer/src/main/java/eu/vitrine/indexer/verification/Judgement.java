// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

import eu.vitrine.indexer.verification.Verdict.Different;
import eu.vitrine.indexer.verification.Verdict.NotRepeatable;
import eu.vitrine.indexer.verification.Verdict.Pair;
import eu.vitrine.indexer.verification.Verdict.Same;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Says what answers show.
 *
 * <ol>
 *   <li>All are the same: the choice was obeyed, as far as this course could see.
 *   <li>More than a quarter of the requests that were repeated at once got another answer: not repeatable.
 *   <li>One caller repeated a request and got both times what the other never got: different.
 *   <li>Answers changed for both, and each time just after a visit: different.
 *   <li>Else not repeatable.
 * </ol>
 */
final class Judgement {

    private static final int TOLERATED = 4;

    private final List<Asked> asked;

    private Judgement(List<Asked> asked) {
        this.asked = asked;
    }

    /** @param asked all questions of a course in their order, at least one */
    static Verdict of(List<Asked> asked) {
        return new Judgement(asked).verdict();
    }

    private Verdict verdict() {
        List<Pair> changes = neighbours().filter(Judgement::differ).toList();
        if (changes.isEmpty()) {
            return new Same(asked.getFirst().answer());
        }
        List<Pair> repeated = neighbours().filter(Judgement::isRepetition).toList();
        List<Pair> restless = repeated.stream().filter(Judgement::differ).toList();
        if (restless.size() * TOLERATED > repeated.size()) {
            return new NotRepeatable(restless.getFirst());
        }
        return onlyForOne(repeated).<Verdict>map(Different::new).orElseGet(() -> judged(changes));
    }

    private static Verdict judged(List<Pair> changes) {
        return changes.stream()
                .filter(change -> change.one().visits() == change.other().visits())
                .findFirst()
                .<Verdict>map(NotRepeatable::new)
                .orElseGet(() -> new Different(changes.getFirst()));
    }

    private Stream<Pair> neighbours() {
        return IntStream.range(1, asked.size()).mapToObj(i -> new Pair(asked.get(i - 1), asked.get(i)));
    }

    private static boolean differ(Pair pair) {
        return !pair.one().answer().equals(pair.other().answer());
    }

    private static boolean isRepetition(Pair pair) {
        return pair.one().role() == pair.other().role()
                && pair.one().visits() == pair.other().visits();
    }

    /** The first time that somebody got twice what the other never got, with what the other got closest to it. */
    private Optional<Pair> onlyForOne(List<Pair> repeated) {
        Map<Answer, Set<Role>> receivers = asked.stream()
                .collect(Collectors.groupingBy(Asked::answer, Collectors.mapping(Asked::role, Collectors.toSet())));
        return repeated.stream()
                .filter(pair -> !differ(pair))
                .map(Pair::one)
                .filter(one -> receivers.getOrDefault(one.answer(), Set.of()).size() == 1)
                .findFirst()
                .map(this::withTheOther);
    }

    private Pair withTheOther(Asked one) {
        Asked other = asked.stream()
                .filter(candidate -> candidate.role() != one.role())
                .min(Comparator.comparingInt(candidate -> Math.abs(candidate.number() - one.number())))
                .orElseThrow();
        return one.number() < other.number() ? new Pair(one, other) : new Pair(other, one);
    }
}
