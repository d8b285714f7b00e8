// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.Status;
import eu.vitrine.portal.record.Badge;
import eu.vitrine.portal.record.Badge.Tone;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in a word or two where a version stands, whether it profiles, and whether people can do without that. Thread-safe. */
@Component
class RecommenderBadges {

    private final Words words;
    private final RecommenderLabels labels;

    RecommenderBadges(Words words, RecommenderLabels labels) {
        this.words = words;
        this.labels = labels;
    }

    List<Badge> of(Recommender version, Status status) {
        List<Badge> badges = new ArrayList<>();
        badges.add(new Badge(labels.value("status", status.name()), tone(status)));
        badges.add(new Badge(words.say("recommender.badge.profiling." + version.profiles()), Tone.PLAIN));
        boolean choice = !version.withoutProfiling().isEmpty();
        badges.add(new Badge(words.say("recommender.badge.choice." + choice), choice ? Tone.PLAIN : Tone.REMOVED));
        return badges;
    }

    private static Tone tone(Status status) {
        return switch (status) {
            case ACTIVE -> Tone.ACTIVE;
            case SCHEDULED -> Tone.SCHEDULED;
            case ENDED -> Tone.ENDED;
            case REMOVED -> Tone.REMOVED;
        };
    }
}
