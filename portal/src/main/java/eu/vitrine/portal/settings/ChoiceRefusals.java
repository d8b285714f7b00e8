// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import eu.vitrine.portal.shell.Words;
import eu.vitrine.portal.shell.failures.Refusal;
import eu.vitrine.portal.shell.failures.RoomRefusals;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What is said to those whose choice cannot be taken, or cannot be read. Thread-safe. */
@Component
class ChoiceRefusals implements RoomRefusals {

    private static final Duration UNTIL_REPAIRED = Duration.ofSeconds(30);
    private static final int LONGEST = 200;

    private final Words words;

    ChoiceRefusals(Words words) {
        this.words = words;
    }

    @Override
    public Optional<Refusal> of(Throwable failure) {
        return switch (failure) {
            case UnknownRecommender unknown ->
                Optional.of(wrong("problem.choices.recommender", unknown.recommender(), "", unknown.known()));
            case UnknownOption unknown ->
                Optional.of(
                        wrong("problem.choices.option", unknown.recommender(), unknown.option(), unknown.instead()));
            case TooManyChoices many ->
                Optional.of(new Refusal(HttpStatus.CONFLICT, words.say("problem.choices.tooMany")));
            case AccountsUnavailable unavailable ->
                Optional.of(new Refusal(HttpStatus.SERVICE_UNAVAILABLE, words.say("problem.choices.accounts"))
                        .retryAfter(UNTIL_REPAIRED));
            default -> Optional.empty();
        };
    }

    private Refusal wrong(String key, String recommender, String option, List<String> instead) {
        String said = words.say(
                key,
                Map.of(
                        "recommender",
                        shortened(recommender),
                        "option",
                        shortened(option),
                        "instead",
                        String.join(", ", instead),
                        "count",
                        instead.size()));
        return new Refusal(HttpStatus.BAD_REQUEST, said, shortened(recommender));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + '…';
    }
}
