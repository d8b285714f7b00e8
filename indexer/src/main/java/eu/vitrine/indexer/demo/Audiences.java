// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import eu.vitrine.catalog.Targeting;
import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.Targeting.Operator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Chooses audiences with the shares measured in real repositories: most by age, two thirds by segments, a few by many things at once. */
final class Audiences {

    private static final double NOT_SAID = 0.02;
    private static final double UNTARGETED = 0.075;
    private static final double UNTARGETED_POST = 0.7;
    private static final double CONTRADICTED = 0.02;
    private static final double MANY = 0.03;
    private static final double MANY_FACTOR = 2.6;
    private static final int MOST = 8;

    private static final Map<Dimension, Double> SHARES = new EnumMap<>(Map.ofEntries(
            Map.entry(Dimension.AGE, 0.95),
            Map.entry(Dimension.GENDER, 0.1),
            Map.entry(Dimension.LOCATION, 0.3),
            Map.entry(Dimension.LANGUAGE, 0.3),
            Map.entry(Dimension.INTEREST, 0.24),
            Map.entry(Dimension.BEHAVIOUR, 0.08),
            Map.entry(Dimension.DEMOGRAPHIC, 0.04),
            Map.entry(Dimension.DEVICE, 0.07),
            Map.entry(Dimension.CONTEXT, 0.05),
            Map.entry(Dimension.KEYWORD, 0.08),
            Map.entry(Dimension.CUSTOM_LIST, 0.06),
            Map.entry(Dimension.LOOKALIKE, 0.05),
            Map.entry(Dimension.RETARGETING, 0.07),
            Map.entry(Dimension.SEGMENT, 0.59),
            Map.entry(Dimension.OTHER, 0.01)));

    private final AudienceChoices choices;
    private final Exclusions exclusions;

    Audiences(Stock stock) {
        choices = new AudienceChoices(stock);
        exclusions = new Exclusions(stock);
    }

    Audience of(Dice dice, Campaign campaign) {
        if (dice.chance(NOT_SAID)) {
            return Audience.NOT_SAID;
        }
        if (dice.chance(campaign.isPost() ? UNTARGETED_POST : UNTARGETED)) {
            return dice.chance(CONTRADICTED)
                    ? new Audience(false, List.of(included(dice, campaign, Dimension.AGE)))
                    : Audience.EVERYBODY;
        }
        List<Targeting> rows = new ArrayList<>();
        for (Dimension dimension : dimensions(dice)) {
            rows.add(included(dice, campaign, dimension));
        }
        rows.addAll(exclusions.of(dice, campaign));
        return new Audience(true, rows);
    }

    private static List<Dimension> dimensions(Dice dice) {
        double factor = dice.chance(MANY) ? MANY_FACTOR : 1;
        List<Dimension> chosen = new ArrayList<>();
        SHARES.forEach((dimension, share) -> {
            if (dice.chance(share * factor) && chosen.size() < MOST) {
                chosen.add(dimension);
            }
        });
        return chosen.isEmpty() ? List.of(Dimension.AGE) : chosen;
    }

    private Targeting included(Dice dice, Campaign campaign, Dimension dimension) {
        return new Targeting(dimension, Operator.INCLUDE, choices.values(dice, campaign, dimension));
    }
}
