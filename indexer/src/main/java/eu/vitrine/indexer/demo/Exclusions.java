// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import eu.vitrine.catalog.Targeting;
import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.Targeting.Operator;
import java.util.ArrayList;
import java.util.List;

/** Chooses who is kept from seeing an ad: about two of a hundred criteria. */
final class Exclusions {

    private static final String ALCOHOL = "drinks";

    private final Stock stock;

    Exclusions(Stock stock) {
        this.stock = stock;
    }

    List<Targeting> of(Dice dice, Campaign campaign) {
        List<Targeting> rows = new ArrayList<>();
        if (campaign.listing().category().equals(ALCOHOL) && dice.chance(0.25)) {
            rows.add(excluded(Dimension.AGE, List.of("0-17")));
        }
        if (dice.chance(0.035)) {
            List<String> places = Stock.at(stock.markets(), campaign.country()).places();
            rows.add(excluded(Dimension.LOCATION, dice.several(places, dice.between(1, 3))));
        }
        if (dice.chance(0.014)) {
            rows.add(excluded(Dimension.CUSTOM_LIST, List.of("Existing customers")));
        }
        if (dice.chance(0.007)) {
            List<String> interests =
                    Stock.at(stock.categories(), campaign.listing().category()).interests();
            rows.add(excluded(Dimension.INTEREST, dice.several(interests, dice.between(1, 2))));
        }
        if (dice.chance(0.003)) {
            rows.add(excluded(Dimension.RETARGETING, List.of("Bought this product")));
        }
        return rows;
    }

    private static Targeting excluded(Dimension dimension, List<String> values) {
        return new Targeting(dimension, Operator.EXCLUDE, values);
    }
}
