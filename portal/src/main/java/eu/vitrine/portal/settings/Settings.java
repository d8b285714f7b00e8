// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.Recommender.Option;
import eu.vitrine.portal.recommenders.RecommenderVersions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which option of each recommender holds, and why: a choice, else a signal of the browser, else the default. Thread-safe. Every method throws
 * {@link eu.vitrine.catalog.search.Unanswered} if the catalogue cannot answer.
 */
@Component
public class Settings {

    private final RecommenderVersions recommenders;

    Settings(RecommenderVersions recommenders) {
        this.recommenders = recommenders;
    }

    /**
     * What holds for every recommender in force that has options, by id.
     *
     * @param signalled whether a signal asks for no profiling
     */
    public List<Setting> of(Choices choices, boolean signalled) {
        return recommenders.inForce().stream()
                .filter(recommender -> !recommender.options().isEmpty())
                .map(recommender -> of(recommender, choices, signalled))
                .toList();
    }

    private Setting of(Recommender recommender, Choices choices, boolean signalled) {
        Optional<Choice> single = choices.of(recommender.id());
        Optional<Option> chosen = single.flatMap(choice -> chosen(recommender, choice.option()));
        if (chosen.isPresent()) {
            return chosen(recommender, chosen.get(), single.orElseThrow().day());
        }
        Optional<Option> without = recommender.withoutProfiling().stream().findFirst();
        Optional<LocalDate> all = choices.withoutProfilingSince();
        if (all.isPresent() && without.isPresent()) {
            return chosen(recommender, without.get(), all.get());
        }
        Option byDefault = recommender.options().stream()
                .filter(Option::byDefault)
                .findFirst()
                .orElseThrow();
        return signalled && byDefault.profiling() && without.isPresent()
                ? new Setting(recommender, without.get(), Basis.SIGNAL, null)
                : new Setting(recommender, byDefault, Basis.DEFAULT, null);
    }

    private static Setting chosen(Recommender recommender, Option option, LocalDate day) {
        return new Setting(recommender, option, Basis.CHOICE, day);
    }

    /**
     * The option that was chosen. If a newer version has no option of this name any more, whoever had chosen one without profiling keeps to that; a
     * consent to one kind of profiling is none to another.
     */
    private Optional<Option> chosen(Recommender recommender, String option) {
        return option(recommender, option)
                .or(() -> withoutProfilingOnce(recommender.id(), option)
                        ? recommender.withoutProfiling().stream().findFirst()
                        : Optional.empty());
    }

    private boolean withoutProfilingOnce(String recommender, String option) {
        return recommenders.all(recommender).reversed().stream()
                .flatMap(version -> option(version, option).stream())
                .findFirst()
                .filter(past -> !past.profiling())
                .isPresent();
    }

    private static Optional<Option> option(Recommender recommender, String id) {
        return recommender.options().stream()
                .filter(option -> option.id().equals(id))
                .findFirst();
    }
}
