// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.Recommender.Option;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.settings.SettingsPage.Changed;
import eu.vitrine.portal.settings.SettingsPage.Choosable;
import eu.vitrine.portal.settings.SettingsPage.Switch;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The switch for all recommenders at once. Thread-safe. */
@Component
class SwitchForAll {

    private final Words words;
    private final Days days;

    SwitchForAll(Words words, Days days) {
        this.words = words;
        this.days = days;
    }

    Switch of(List<Setting> settings, Choices choices, String note, @Nullable Changed changed) {
        // what holds everywhere today was not chosen for recommenders that come later
        boolean standing = choices.withoutProfilingSince().isPresent();
        return new Switch(
                Choices.ALL,
                SwitchPages.anchor(Choices.ALL),
                plain("settings.all"),
                null,
                state(settings, choices),
                List.of(
                        option(Choices.WITHOUT_PROFILING, standing && !holdsAnywhere(settings, true)),
                        option(CallerSettings.WITH_PROFILING, !standing && !holdsAnywhere(settings, false))),
                note,
                List.of(),
                null,
                changed);
    }

    /** What holds now after something was chosen for all. */
    String said(List<Setting> settings) {
        if (!holdsAnywhere(settings, true)) {
            return words.say("settings.changed.not-personalised");
        }
        return words.say(holdsAnywhere(settings, false) ? "settings.changed.mixed" : "settings.changed.personalised");
    }

    private String state(List<Setting> settings, Choices choices) {
        return choices.withoutProfilingSince()
                .map(day -> words.say(
                        choices.byRecommender().size() == 1 ? "settings.all.standing" : "settings.all.exceptions",
                        Map.of("day", days.say(day))))
                .orElseGet(() -> words.say("settings.all.single", Map.of("count", settings.size())));
    }

    private Choosable option(String id, boolean holds) {
        return new Choosable(
                id,
                plain("settings.all." + id),
                List.of(plain("settings.all." + id + ".about")),
                holds,
                words.say("settings.holds"));
    }

    /** Whether profiling, or none, holds for one of those that offer both. */
    private static boolean holdsAnywhere(List<Setting> settings, boolean profiling) {
        return settings.stream()
                .filter(setting -> offersBoth(setting.recommender()))
                .anyMatch(setting -> setting.option().profiling() == profiling);
    }

    private static boolean offersBoth(Recommender recommender) {
        return recommender.options().stream().map(Option::profiling).distinct().count() > 1;
    }

    private Marked plain(String key) {
        return Marked.plain(words.say(key), null);
    }
}
