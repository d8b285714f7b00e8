// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.search.Unanswered;
import eu.vitrine.portal.accounts.HistoryPage.Row;
import eu.vitrine.portal.recommenders.RecommenderVersions;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.settings.Choices;
import eu.vitrine.portal.settings.Pick;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Reader;
import eu.vitrine.portal.shell.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts a history into plain words. Thread-safe. */
@WithAccounts
@Component
class HistoryRows {

    private final Words words;
    private final Days days;
    private final Reader reader;
    private final RecommenderVersions recommenders;

    HistoryRows(Words words, Days days, Reader reader, RecommenderVersions recommenders) {
        this.words = words;
        this.days = days;
        this.reader = reader;
        this.recommenders = recommenders;
    }

    /** The rows of a history, the newest first. */
    List<Row> of(List<Recorded> history) {
        Tongues tongues = new Tongues(null, reader.languages());
        Map<String, List<Recommender>> versions = new HashMap<>();
        history.forEach(step -> versions.computeIfAbsent(step.pick().recommender(), this::versions));
        return history.reversed().stream()
                .map(step -> row(step, versions.getOrDefault(step.pick().recommender(), List.of()), tongues))
                .toList();
    }

    private Row row(Recorded step, List<Recommender> versions, Tongues tongues) {
        Pick pick = step.pick();
        return new Row(
                days.say(step.at()), recommender(pick, versions, tongues), what(pick, versions, tongues), how(step));
    }

    /** The newest first; a catalogue that cannot answer keeps nobody from reading their history, in which ids then stand for names. */
    private List<Recommender> versions(String id) {
        try {
            return id.equals(Choices.ALL) ? List.of() : recommenders.all(id).reversed();
        } catch (Unanswered e) {
            return List.of();
        }
    }

    private String recommender(Pick pick, List<Recommender> versions, Tongues tongues) {
        return pick.recommender().equals(Choices.ALL)
                ? words.say("account.history.all")
                : versions.stream()
                        .findFirst()
                        .map(version -> tongues.read(version.name()).text())
                        .orElse(pick.recommender());
    }

    private String what(Pick pick, List<Recommender> versions, Tongues tongues) {
        String chosen = pick.option();
        if (chosen == null) {
            return words.say("account.history.default");
        }
        if (pick.recommender().equals(Choices.ALL)) {
            return words.say("account.history.withoutProfiling");
        }
        return versions.stream()
                .flatMap(version -> version.options().stream())
                .filter(option -> option.id().equals(chosen))
                .findFirst()
                .map(option -> tongues.read(option.name()).text())
                .orElse(chosen);
    }

    private String how(Recorded step) {
        return switch (step.way()) {
            case CHOSEN -> words.say("account.history.way.chosen");
            case UNDONE -> words.say("account.history.way.undone");
            case CARRIED_OVER ->
                words.say(
                        "account.history.way.carriedOver",
                        Map.of("day", days.say(step.pick().day())));
        };
    }
}
