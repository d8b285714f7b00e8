// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Content.Format;
import eu.vitrine.catalog.Payer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans the campaigns of sellers: what they offer, where, in which words and pictures. */
final class Campaigns {

    private static final double POSTS = 0.23;
    private static final int LONGEST_POST_SERIES = 4;
    private static final double ADS_OF_ONE_TEXT = 9;
    private static final double PAID_BY_AGENCY = 0.41;
    private static final double AT_HOME = 0.8;
    private static final double AT_HOME_WHEN_LARGE = 0.4;
    private static final double ENGLISH_ABROAD = 0.06;
    private static final int LARGE = 100;

    private static final Map<Format, Double> FORMATS = new LinkedHashMap<>();

    static {
        FORMATS.put(Format.IMAGE, 42.0);
        FORMATS.put(Format.PRODUCT, 22.0);
        FORMATS.put(Format.VIDEO, 13.0);
        FORMATS.put(Format.CAROUSEL, 10.0);
        FORMATS.put(Format.TEXT, 10.0);
        FORMATS.put(Format.AUDIO, 2.0);
        FORMATS.put(Format.OTHER, 1.0);
    }

    private static final List<Format> POST_FORMATS = List.of(Format.IMAGE, Format.IMAGE, Format.VIDEO, Format.TEXT);

    private final Stock stock;
    private final Listings listings;
    private final long seed;
    private final Map<String, Double> markets = new LinkedHashMap<>();

    Campaigns(Stock stock, long seed) {
        this.stock = stock;
        this.seed = seed;
        listings = new Listings(stock);
        stock.markets().forEach((country, market) -> markets.put(country, market.share()));
    }

    /** Every campaign of a seller; together they have as many ads as the seller. */
    List<Campaign> of(Seller seller) {
        Dice dice = new Dice(seed, "campaigns", seller.number());
        List<Listing> offered = listings.of(dice, seller);
        List<Campaign> campaigns = new ArrayList<>();
        int end = seller.firstAd() + seller.ads();
        for (int next = seller.firstAd();
                next < end;
                next += campaigns.getLast().ads()) {
            campaigns.add(campaign(dice, seller, dice.pick(offered), next, end - next));
        }
        return campaigns;
    }

    private Campaign campaign(Dice dice, Seller seller, Listing listing, int firstAd, int left) {
        boolean post = dice.chance(POSTS);
        int wanted = post ? dice.between(1, LONGEST_POST_SERIES) : 1 + (int) dice.exponential(ADS_OF_ONE_TEXT);
        String country = country(dice, seller);
        Market market = Stock.at(stock.markets(), country);
        boolean abroad = !country.equals(seller.country());
        String language = abroad && dice.chance(ENGLISH_ABROAD) ? "en" : dice.weighted(market.languages());
        Words words = Stock.at(stock.words(), language);
        String price = PriceTag.of(listing.cents(), market, words);
        Offer offer = Offer.of(dice, words, Locale.of(language), listing, price, seller.name());
        Words.Templates templates =
                post ? words.forPosts() : words.forAds(Stock.at(stock.categories(), listing.category()));
        Format format = post ? dice.pick(POST_FORMATS) : dice.weighted(FORMATS);
        return new Campaign(
                seller,
                firstAd,
                Math.min(left, wanted),
                post ? Ad.Kind.COMMERCIAL_COMMUNICATION : Ad.Kind.AD,
                format,
                country,
                language,
                listing,
                Wording.compose(dice, words, templates, offer),
                PictureChoice.of(dice, format, listing, language + "-" + country),
                payer(dice, seller, post));
    }

    private String country(Dice dice, Seller seller) {
        double home = seller.ads() > LARGE ? AT_HOME_WHEN_LARGE : AT_HOME;
        return markets.containsKey(seller.country()) && dice.chance(home) ? seller.country() : dice.weighted(markets);
    }

    private static @Nullable Payer payer(Dice dice, Seller seller, boolean post) {
        return !post && dice.chance(PAID_BY_AGENCY) ? seller.agency() : null;
    }
}
