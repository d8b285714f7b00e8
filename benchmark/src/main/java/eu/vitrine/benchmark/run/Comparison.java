// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.run;

import eu.vitrine.benchmark.mix.Asked;
import eu.vitrine.benchmark.mix.Question;
import eu.vitrine.benchmark.peer.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Asks everybody everything before time counts. */
final class Comparison {

    private record Given(Contestant by, Answer answer) {}

    private final Asked asked;

    Comparison(Asked asked) {
        this.asked = asked;
    }

    /**
     * Those who answer all variants, once they all answer alike.
     *
     * @throws AnswersDiffer if they do not
     */
    List<Contestant> takingPart(List<Contestant> contestants) {
        List<Contestant> taking = new ArrayList<>(contestants);
        for (Question question : asked.variants()) {
            @Nullable Given first = null;
            for (Contestant contestant : contestants) {
                Optional<Answer> answer = contestant.peer().answer(question);
                if (answer.isEmpty()) {
                    taking.remove(contestant);
                } else {
                    Given given = new Given(contestant, answer.get());
                    first = first == null ? given : first;
                    compare(question, first, given);
                }
            }
        }
        return taking;
    }

    private void compare(Question question, Given one, Given other) {
        same(question, "total", one, one.answer.total(), other, other.answer.total());
        if (!one.answer.ids().isEmpty() && !other.answer.ids().isEmpty()) {
            same(question, "ids", one, one.answer.ids(), other, other.answer.ids());
        }
        TreeSet<String> fields = new TreeSet<>(one.answer.facets().keySet());
        fields.retainAll(other.answer.facets().keySet());
        for (String field : fields) {
            compare(question, field, one, other);
        }
        Map<String, Long> numbers = one.answer.distinct();
        other.answer.distinct().forEach((field, number) -> {
            if (numbers.containsKey(field)) {
                same(question, "values of " + field, one, numbers.get(field), other, number);
            }
        });
    }

    private void compare(Question question, String field, Given one, Given other) {
        Map<String, Long> counts = Objects.requireNonNull(one.answer.facets().get(field));
        Map<String, Long> others = Objects.requireNonNull(other.answer.facets().get(field));
        TreeSet<String> values = new TreeSet<>(counts.keySet());
        values.addAll(others.keySet());
        for (String value : values) {
            same(question, field + " = " + value, one, counts.get(value), other, others.get(value));
        }
    }

    private void same(
            Question question, String part, Given one, @Nullable Object says, Given other, @Nullable Object saysOther) {
        if (!Objects.equals(says, saysOther)) {
            throw new AnswersDiffer(asked.theme().title() + ": " + other.by.name() + " does not answer as "
                    + one.by.name() + " does.\n  question  " + question + "\n  field     " + part + "\n  "
                    + one.by.name() + "  " + says + "\n  " + other.by.name() + "  " + saysOther);
        }
    }
}
