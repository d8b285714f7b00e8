// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Content;
import eu.vitrine.catalog.Status;
import eu.vitrine.portal.record.Badge;
import eu.vitrine.portal.record.Badge.Tone;
import eu.vitrine.portal.shell.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in a word or two where a record stands and what it is. Thread-safe. */
@Component
class StatusBadges {

    private final Words words;
    private final AdLabels labels;

    StatusBadges(Words words, AdLabels labels) {
        this.words = words;
        this.labels = labels;
    }

    List<Badge> of(Ad ad, Instant now) {
        List<Badge> badges = new ArrayList<>();
        Status status = ad.status(now);
        boolean noEnd = status == Status.ACTIVE && ad.periods().stream().anyMatch(period -> period.open());
        String words = labels.value("status", status.name());
        badges.add(new Badge(noEnd ? this.words.say("ad.status.open") : words, tone(status)));
        if (ad.kind() == Ad.Kind.COMMERCIAL_COMMUNICATION) {
            badges.add(new Badge(labels.value("kind", ad.kind().name()), Tone.PLAIN));
        }
        Content content = ad.content();
        if (content != null && content.format() != null) {
            badges.add(new Badge(labels.value("format", content.format().name()), Tone.PLAIN));
        }
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
