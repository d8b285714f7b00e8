// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.Reach;
import eu.vitrine.catalog.Removal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes ads down, with a statement of reasons. */
final class Takedowns {

    private static final double EVERYWHERE = 0.35;

    private final Map<TakedownReason, Double> reasons = new LinkedHashMap<>();

    Takedowns(Stock stock) {
        stock.reasons().forEach(reason -> reasons.put(reason, reason.share()));
    }

    /** The removal of an ad that was last shown at the end of these periods. */
    Removal of(Dice dice, Campaign campaign, List<Period> periods, @Nullable Reach reach) {
        TakedownReason reason = dice.weighted(reasons);
        LocalDate decided = periods.getLast().end().atOffset(ZoneOffset.UTC).toLocalDate();
        return new Removal(
                reason.ground(),
                reason.legalBasis(),
                reason.explanation(),
                reason.facts().replace("{seller}", campaign.seller().name()),
                reason.restriction(),
                dice.chance(EVERYWHERE) ? List.of("EEA") : territory(campaign, reach),
                decided,
                reason.months() == null ? null : decided.plusMonths(reason.months()),
                reason.source(),
                reason.automatedDetection(),
                reason.automatedDecision());
    }

    private static List<String> territory(Campaign campaign, @Nullable Reach reach) {
        return reach == null || reach.byCountry().isEmpty()
                ? List.of(campaign.country())
                : reach.byCountry().stream().map(Reach.CountryReach::country).toList();
    }
}
