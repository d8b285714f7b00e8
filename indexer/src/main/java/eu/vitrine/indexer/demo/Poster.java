// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import java.util.Locale;

/**
 * What a picture has to show.
 *
 * @param language of the words
 * @param name what stands large
 * @param drawing the thing itself, in a square of 200
 */
record Poster(
        String language,
        String brand,
        String name,
        String claim,
        String price,
        String callToAction,
        String seller,
        String altText,
        String drawing,
        Palette palette,
        Backdrop backdrop,
        boolean mirrored,
        Picture picture) {

    static Poster of(Stock stock, Campaign campaign, Picture picture) {
        Listing listing = campaign.listing();
        Wording wording = campaign.wording();
        Words.Goods goods =
                Stock.at(Stock.at(stock.words(), campaign.language()).categories(), listing.category());
        int variant = picture.variant();
        int palettes = stock.palettes().size();
        Backdrop[] backdrops = Backdrop.values();
        return new Poster(
                campaign.language(),
                (listing.brand() + " " + listing.model()).toUpperCase(Locale.ROOT),
                wording.offer().heading(),
                goods.claims().get(variant % goods.claims().size()),
                wording.offer().price(),
                wording.callToAction(),
                campaign.seller().name(),
                wording.altText(),
                Stock.at(stock.drawings(), listing.category()).get(listing.kind()),
                stock.palettes().get(variant / 2 % palettes),
                backdrops[variant / 2 / palettes % backdrops.length],
                variant / 512 % 2 == 0,
                picture);
    }
}
