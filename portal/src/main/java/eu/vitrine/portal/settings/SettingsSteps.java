// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import eu.vitrine.catalog.search.InvalidQuery;
import eu.vitrine.catalog.search.Unanswered;
import eu.vitrine.portal.shell.Words;
import eu.vitrine.portal.shell.failures.Refusal;
import java.util.Collections;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people do on the page of their choices, one click each. Thread-safe; every method is about the current request. */
@Component
public class SettingsSteps {

    private final CallerSettings settings;
    private final ChoiceRefusals refusals;
    private final Words words;

    SettingsSteps(CallerSettings settings, ChoiceRefusals refusals, Words words) {
        this.settings = settings;
        this.refusals = refusals;
        this.words = words;
    }

    /**
     * Chooses.
     *
     * @param place the id of a recommender, {@link Choices#ALL}, or {@link Change#KEPT} to forget every choice
     * @param option null for what holds for those who chose nothing
     * @return what was done, so that it can be taken back
     * @throws UnknownRecommender if there is no such place
     * @throws UnknownOption if there is no such option
     */
    public Change choose(String place, @Nullable String option) {
        String before = settings.text();
        String recommender = place.equals(Change.KEPT) ? Choices.ALL : place;
        settings.choose(Collections.singletonMap(recommender, option));
        return new Change(place, before, settings.text(), null);
    }

    /**
     * Goes back to choices as they were.
     *
     * @param before their text form
     * @throws InvalidQuery naming {@code before} if it is none
     */
    public Change undo(String place, String before) {
        settings.undo(settings.parse(before)
                .orElseThrow(() -> new InvalidQuery("before", words.say("problem.choices.before"))));
        return new Change(place, null, settings.text(), null);
    }

    /** Takes a step on a page that stays open, where it is said if something keeps it from being taken. */
    public Change orRefused(String place, Supplier<Change> step) {
        try {
            return step.get();
        } catch (Unanswered e) {
            return refused(place, words.say("problem.503"));
        } catch (UnknownRecommender | UnknownOption | TooManyChoices | AccountsUnavailable e) {
            return refused(place, refusals.of(e).map(Refusal::detail).orElseThrow());
        } catch (InvalidQuery e) {
            return refused(place, String.valueOf(e.getMessage()));
        }
    }

    /** Whether nothing was chosen elsewhere since this was done. */
    public boolean stands(Change change) {
        try {
            return settings.text().equals(change.after());
        } catch (AccountsUnavailable e) {
            return false;
        }
    }

    private static Change refused(String place, String sentence) {
        return new Change(place, null, "", sentence);
    }
}
