// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.Recommender.Option;
import eu.vitrine.portal.recommenders.RecommenderVersions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What holds for whoever asks, and how they change it. Thread-safe; every method is about the current request. */
@Component
public class CallerSettings {

    /** What programs write for the first option with profiling of every recommender. */
    static final String WITH_PROFILING = "personalised";

    private final CallerChoices choices;
    private final Settings settings;
    private final RecommenderVersions recommenders;
    private final List<Signal> signals;

    CallerSettings(CallerChoices choices, Settings settings, RecommenderVersions recommenders, List<Signal> signals) {
        this.choices = choices;
        this.settings = settings;
        this.recommenders = recommenders;
        this.signals = List.copyOf(signals);
    }

    /**
     * What holds for every recommender in force that has options, by id.
     *
     * @throws AccountsUnavailable if they are signed in, and their choices cannot be read
     */
    public List<Setting> all() {
        return settings.of(choices.read(), signal().isPresent());
    }

    /** What holds for one recommender; empty if there is none in force of that name, or it has no options. */
    public Optional<Setting> of(String recommender) {
        return all().stream()
                .filter(setting -> setting.recommender().id().equals(recommender))
                .findFirst();
    }

    /**
     * What holds for one recommender.
     *
     * @throws UnknownRecommender if there is none in force of that name, or it has no options
     */
    public Setting known(String recommender) {
        List<Setting> all = all();
        return all.stream()
                .filter(setting -> setting.recommender().id().equals(recommender))
                .findFirst()
                .orElseThrow(() -> new UnknownRecommender(
                        recommender,
                        all.stream().map(setting -> setting.recommender().id()).toList()));
    }

    /** The signal that their browser sends; empty if it sends none. */
    public Optional<Signal> signal() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? signals.stream()
                        .filter(signal -> signal.sentWith(attributes.getRequest()))
                        .findFirst()
                : Optional.empty();
    }

    /**
     * Chooses.
     *
     * @param wishes options by recommender; null is the default again. For {@link Choices#ALL}: {@code not-personalised}, {@code personalised} or null;
     *     the others come after it
     * @throws UnknownOption if one of them cannot be chosen; none is changed then
     */
    public void choose(Map<String, @Nullable String> wishes) {
        choices.choose(picks(wishes), Way.CHOSEN);
    }

    /** What they chose, in its text form, from which it can be read again. */
    String text() {
        return HeldText.write(new HeldChoices(choices.read(), Set.of()));
    }

    /** Choices from their text form; empty if it is none, or holds anything that cannot be read. */
    Optional<Choices> parse(String text) {
        HeldChoices held = HeldText.read(text, choices.today());
        return HeldText.write(held).equals(text) ? Optional.of(held.choices()) : Optional.empty();
    }

    /** Goes back to choices as they were. */
    public void undo(Choices before) {
        choices.choose(choices.read().picksTo(before, choices.today()), Way.UNDONE);
    }

    private List<Pick> picks(Map<String, @Nullable String> wishes) {
        List<Recommender> inForce = recommenders.inForce();
        List<Pick> picks = new ArrayList<>();
        if (wishes.containsKey(Choices.ALL)) {
            picks.addAll(forAll(wishes.get(Choices.ALL), inForce));
        }
        wishes.forEach((recommender, option) -> {
            if (!recommender.equals(Choices.ALL)) {
                check(recommender, option, inForce);
                picks.add(new Pick(recommender, option, choices.today()));
            }
        });
        return picks;
    }

    private List<Pick> forAll(@Nullable String wish, List<Recommender> inForce) {
        LocalDate today = choices.today();
        if (wish == null) {
            return List.of(Pick.nothing(today));
        }
        return switch (wish) {
            case Choices.WITHOUT_PROFILING -> List.of(new Pick(Choices.ALL, wish, today));
            case WITH_PROFILING ->
                Stream.concat(
                                Stream.of(Pick.nothing(today)),
                                inForce.stream()
                                        .flatMap(recommender -> recommender.options().stream()
                                                .filter(Option::profiling)
                                                .limit(1)
                                                .map(option -> new Pick(recommender.id(), option.id(), today))))
                        .toList();
            default -> throw new UnknownOption(Choices.ALL, wish, List.of(Choices.WITHOUT_PROFILING, WITH_PROFILING));
        };
    }

    private static void check(String id, @Nullable String wish, List<Recommender> inForce) {
        Recommender recommender = inForce.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownRecommender(
                        id, inForce.stream().map(Recommender::id).toList()));
        List<String> options = recommender.options().stream().map(Option::id).toList();
        if (wish != null && !options.contains(wish)) {
            throw new UnknownOption(id, wish, options);
        }
    }
}
