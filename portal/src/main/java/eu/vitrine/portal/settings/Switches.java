// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.Recommender.Option;
import eu.vitrine.portal.recommenders.RecommenderPaths;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.settings.SettingsPage.Changed;
import eu.vitrine.portal.settings.SettingsPage.Choosable;
import eu.vitrine.portal.settings.SettingsPage.Switch;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The switch of each recommender, in the reader's language. Thread-safe. */
@Component
class Switches {

    private final Words words;
    private final Days days;

    Switches(Words words, Days days) {
        this.words = words;
        this.days = days;
    }

    /**
     * Of a recommender that has options.
     *
     * @param note how long a choice is kept and where
     */
    Switch of(Setting setting, Tongues tongues, String note, @Nullable Changed changed) {
        Recommender recommender = setting.recommender();
        boolean choice = recommender.options().size() > 1;
        return of(
                recommender,
                tongues,
                choice ? state(setting) : words.say("settings.state.only"),
                recommender.options().stream()
                        .map(option -> option(option, option.equals(setting.option()), tongues))
                        .toList(),
                choice ? note : null,
                changed);
    }

    /** Of a recommender that has none. */
    Switch without(Recommender recommender, Tongues tongues) {
        return of(recommender, tongues, words.say("settings.state.none"), List.of(), null, null);
    }

    private Switch of(
            Recommender recommender,
            Tongues tongues,
            String state,
            List<Choosable> options,
            @Nullable String note,
            @Nullable Changed changed) {
        Marked name = tongues.read(recommender.name());
        return new Switch(
                recommender.id(),
                SwitchPages.anchor(recommender.id()),
                name,
                recommender.purpose() == null ? null : tongues.read(recommender.purpose()),
                state,
                options,
                note,
                recommender.withoutProfiling().isEmpty() ? List.of(words.say("settings.owed")) : List.of(),
                new Link(
                        words.say("settings.explanation", Map.of("recommender", name.text())),
                        tongues.keep(RecommenderPaths.page(recommender.id()))),
                changed);
    }

    private String state(Setting setting) {
        String key = "settings.state." + setting.basis();
        return setting.since() == null ? words.say(key) : words.say(key, Map.of("day", days.say(setting.since())));
    }

    private Choosable option(Option option, boolean holds, Tongues tongues) {
        Stream<Marked> profiling =
                Stream.of(Marked.plain(words.say("recommender.option.profiling." + option.profiling()) + '.', null));
        Stream<Marked> change = Stream.ofNullable(option.change()).map(tongues::read);
        return new Choosable(
                option.id(),
                tongues.read(option.name()),
                Stream.concat(profiling, change).toList(),
                holds,
                words.say("settings.holds"));
    }
}
