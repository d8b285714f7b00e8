// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings.rest;

import eu.vitrine.portal.settings.Basis;
import eu.vitrine.portal.settings.Setting;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds for whoever asks, by recommender. */
record ChoicesJson(List<Held> choices) {

    /**
     * What holds for one recommender.
     *
     * @param since the UTC day of the choice; null if nothing was chosen
     */
    record Held(
            String recommender,
            String option,
            boolean profiling,
            Basis basis,
            @Nullable LocalDate since) {}

    static ChoicesJson of(List<Setting> settings) {
        return new ChoicesJson(settings.stream()
                .map(setting -> new Held(
                        setting.recommender().id(),
                        setting.option().id(),
                        setting.option().profiling(),
                        setting.basis(),
                        setting.since()))
                .toList());
    }
}
