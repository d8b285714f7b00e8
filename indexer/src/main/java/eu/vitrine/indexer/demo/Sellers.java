// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.Payer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Founds as many traders as it takes to place all ads: many with a few, a few with hundreds. */
final class Sellers {

    private static final double WITH_AGENCY = 0.7;
    private static final double AGENCY_FROM_HOME = 0.7;
    private static final double PARENT_COMPANY = 0.25;

    /** Ads of one advertiser as measured in real repositories: at each share of advertisers, how many. */
    private static final double[] SHARES = {0, 0.5, 0.9, 0.99, 1};

    private static final double[] ADS = {1, 4, 30, 280, 620};

    private final Stock stock;
    /** Its multiples, taken without their whole part, lie evenly between 0 and 1 however many there are. */
    private static final double GOLDEN = 0.6180339887498949;

    private static final int LARGE = 60;
    private static final double LARGE_COUNTRY = 2;

    private final Map<String, Double> origins = new LinkedHashMap<>();
    private final Map<String, Double> largeOrigins = new LinkedHashMap<>();
    private final Map<String, Double> categories = new LinkedHashMap<>();
    private final SellerNames names = new SellerNames();

    Sellers(Stock stock) {
        this.stock = stock;
        stock.traders().forEach((key, traders) -> {
            origins.put(key, traders.share());
            if (traders.share() > LARGE_COUNTRY) {
                largeOrigins.put(key, traders.share());
            }
        });
        stock.categories().forEach((key, category) -> categories.put(key, category.share()));
    }

    List<Seller> of(int ads, long seed) {
        List<Seller> sellers = new ArrayList<>();
        for (int placed = 0; placed < ads; placed += sellers.getLast().ads()) {
            Dice dice = new Dice(seed, "seller", sellers.size());
            sellers.add(found(dice, sellers.size(), placed + 1, ads - placed));
        }
        return sellers;
    }

    private Seller found(Dice dice, int number, int firstAd, int left) {
        int size = size((number + 1) * GOLDEN % 1);
        String origin = dice.weighted(size > LARGE ? largeOrigins : origins);
        TraderNames traders = Stock.at(stock.traders(), origin);
        String country = traders.country() == null ? origin : traders.country();
        Advertiser advertiser = names.next(dice, number, country, traders, size <= LARGE);
        return new Seller(
                number,
                firstAd,
                Math.min(left, size),
                advertiser,
                SellerNames.slug(advertiser.name(), number) + ".example",
                dice.weighted(categories),
                agency(dice, advertiser));
    }

    private @Nullable Payer agency(Dice dice, Advertiser advertiser) {
        if (!dice.chance(WITH_AGENCY) || Boolean.TRUE.equals(advertiser.naturalPerson())) {
            return null;
        }
        if (dice.chance(PARENT_COMPANY)) {
            return new Payer(advertiser.name() + " Holding", null, advertiser.country(), false);
        }
        List<Payer> fromHome = stock.agencies().stream()
                .filter(agency -> agency.country() != null && agency.country().equals(advertiser.country()))
                .toList();
        return fromHome.isEmpty() || !dice.chance(AGENCY_FROM_HOME) ? dice.pick(stock.agencies()) : dice.pick(fromHome);
    }

    private static int size(double share) {
        int step = 1;
        while (SHARES[step] < share) {
            step++;
        }
        double part = (share - SHARES[step - 1]) / (SHARES[step] - SHARES[step - 1]);
        double growth = StrictMath.log(ADS[step] / ADS[step - 1]);
        return (int) Math.round(ADS[step - 1] * StrictMath.exp(part * growth));
    }
}
