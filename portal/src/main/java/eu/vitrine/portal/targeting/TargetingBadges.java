// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.targeting;

import eu.vitrine.catalog.Finding;
import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.portal.record.Badge;
import eu.vitrine.portal.record.Badge.Tone;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a targeting parameter is, in a word or two. Thread-safe. */
@Component
class TargetingBadges {

    private final Words words;
    private final TargetingLabels labels;

    TargetingBadges(Words words, TargetingLabels labels) {
        this.words = words;
        this.labels = labels;
    }

    List<Badge> of(TargetingParameter parameter) {
        List<Badge> badges = new ArrayList<>();
        badges.add(new Badge(labels.dimension(parameter.dimension()), Tone.PLAIN));
        if (parameter.profiling() != null) {
            badges.add(new Badge(words.say("targeting.badge.profiling." + parameter.profiling()), Tone.PLAIN));
        }
        for (Finding finding : parameter.findings()) {
            badges.add(new Badge(labels.value("finding", finding.name()), Tone.REMOVED));
        }
        return badges;
    }
}
