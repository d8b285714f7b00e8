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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Says what answers show.
 *
 * <ol>
 *   <li>All are the same: the choice was obeyed, as far as this course could see.
 *   <li>More than a quarter of the requests that were repeated at once got another answer: not repeatable.
 *   <li>One caller got an answer again and again that the other never got: different.
 *   <li>Else look at the first change. A visit lies just before it: different. Nothing does: not repeatable.
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
        Optional<Pair> change = neighbours().filter(Judgement::differ).findFirst();
        if (change.isEmpty()) {
            return new Same(asked.getFirst().answer());
        }
        List<Pair> repeated = neighbours().filter(Judgement::isRepetition).toList();
        List<Pair> restless = repeated.stream().filter(Judgement::differ).toList();
        if (restless.size() * TOLERATED > repeated.size()) {
            return new NotRepeatable(restless.getFirst());
        }
        return onlyForOne().<Verdict>map(Different::new).orElseGet(() -> judged(change.orElseThrow()));
    }

    private static Verdict judged(Pair change) {
        return change.one().visits() < change.other().visits() ? new Different(change) : new NotRepeatable(change);
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

    /** The first time that somebody got what the other never got, with what the other got closest to it. */
    private Optional<Pair> onlyForOne() {
        Map<Answer, List<Asked>> byAnswer = asked.stream().collect(Collectors.groupingBy(Asked::answer));
        Predicate<Asked> isRecurrent = one -> {
            List<Asked> same = byAnswer.getOrDefault(one.answer(), List.of());
            return same.size() > 1 && same.stream().allMatch(other -> other.role() == one.role());
        };
        return asked.stream().filter(isRecurrent).findFirst().map(this::withTheOther);
    }

    private Pair withTheOther(Asked one) {
        Asked other = asked.stream()
                .filter(candidate -> candidate.role() != one.role())
                .min(Comparator.comparingInt(candidate -> Math.abs(candidate.number() - one.number())))
                .orElseThrow();
        return one.number() < other.number() ? new Pair(one, other) : new Pair(other, one);
    }
}
