// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import eu.vitrine.catalog.Targeting.Dimension;
import java.util.List;
import java.util.stream.IntStream;

/** Chooses the values within a dimension. */
final class AudienceChoices {

    private static final double POSTAL_CODES = 0.004;
    private static final double ADDRESS_IN_LIST = 0.03;
    private static final double OWN_INTERESTS = 0.75;

    private final Stock stock;
    private final AudienceValues values;

    AudienceChoices(Stock stock) {
        this.stock = stock;
        values = stock.audiences();
    }

    List<String> values(Dice dice, Campaign campaign, Dimension dimension) {
        return switch (dimension) {
            case AGE -> dice.pick(values.ages());
            case GENDER -> List.of(dice.chance(0.7) ? "Women" : "Men");
            case LOCATION -> locations(dice, campaign);
            case LANGUAGE -> languages(dice, campaign);
            case INTEREST -> interests(dice, campaign);
            case BEHAVIOUR -> dice.several(values.behaviours(), dice.between(1, 3));
            case DEMOGRAPHIC -> dice.several(values.demographics(), dice.between(1, 2));
            case DEVICE -> dice.several(values.devices(), dice.between(1, 3));
            case CONTEXT -> dice.several(values.contexts(), dice.between(1, 2));
            case KEYWORD -> keywords(campaign);
            case CUSTOM_LIST -> List.of(customList(dice, campaign));
            case LOOKALIKE -> List.of(dice.pick(values.lookalikes()));
            case RETARGETING -> List.of(dice.pick(values.retargeting()));
            case SEGMENT -> dice.several(values.segments(), 1 + (int) Math.min(5, dice.exponential(1.2)));
            case OTHER -> List.of(dice.pick(values.others()));
        };
    }

    private List<String> locations(Dice dice, Campaign campaign) {
        if (dice.chance(POSTAL_CODES)) {
            int first = dice.between(10_000, 80_000);
            return IntStream.range(0, dice.between(120, 900))
                    .mapToObj(code -> "postal/" + (first + 7 * code))
                    .toList();
        }
        Market market = Stock.at(stock.markets(), campaign.country());
        int count = 1 + (int) Math.min(7, dice.exponential(1.1));
        return dice.several(dice.chance(0.6) ? market.regions() : market.cities(), count);
    }

    private List<String> languages(Dice dice, Campaign campaign) {
        Market market = Stock.at(stock.markets(), campaign.country());
        return dice.chance(0.8)
                ? List.of(campaign.language())
                : market.languages().keySet().stream().sorted().toList();
    }

    private List<String> interests(Dice dice, Campaign campaign) {
        List<String> own =
                Stock.at(stock.categories(), campaign.listing().category()).interests();
        int count = 1 + (int) Math.min(11, dice.exponential(3));
        return dice.several(dice.chance(OWN_INTERESTS) ? own : values.interests(), count);
    }

    private List<String> keywords(Campaign campaign) {
        Words words = Stock.at(stock.words(), campaign.language());
        return Stock.at(words.categories(), campaign.listing().category()).nouns();
    }

    /** Sometimes a seller names a list by an address, which nobody should publish: the intake masks it. */
    private String customList(Dice dice, Campaign campaign) {
        String list = dice.pick(values.customLists());
        return dice.chance(ADDRESS_IN_LIST)
                ? list + " (crm@" + campaign.seller().host() + ")"
                : list;
    }
}
