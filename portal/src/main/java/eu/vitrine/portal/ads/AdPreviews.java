// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Content;
import eu.vitrine.catalog.Reach;
import eu.vitrine.portal.record.Preview;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Ads in short, on pages that are about something else. Thread-safe. */
@Component
public class AdPreviews {

    private final AdTitles titles;
    private final StatusBadges badges;
    private final PeriodWords periods;
    private final ReachWords reach;
    private final Pictures pictures;
    private final InstantSource clock;

    AdPreviews(
            AdTitles titles,
            StatusBadges badges,
            PeriodWords periods,
            ReachWords reach,
            Pictures pictures,
            InstantSource clock) {
        this.titles = titles;
        this.badges = badges;
        this.periods = periods;
        this.reach = reach;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** An ad as it stands now. */
    public Preview of(Ad ad) {
        return of(ad, List.of());
    }

    /** The same, after what it is shown for. */
    Preview of(Ad ad, List<String> why) {
        List<String> details = new ArrayList<>(why);
        details.add(periods.summary(ad));
        Reach reached = ad.reach();
        if (reached != null) {
            details.add(reach.summary(reached));
        }
        Content content = ad.content();
        return new Preview(
                titles.of(ad),
                AdPaths.page(ad.id()),
                badges.of(ad, clock.instant()),
                content == null || content.media().isEmpty()
                        ? null
                        : pictures.of(content.media().getFirst()),
                details);
    }
}
