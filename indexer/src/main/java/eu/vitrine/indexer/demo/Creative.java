// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import eu.vitrine.catalog.Content;
import eu.vitrine.catalog.Content.Media;
import eu.vitrine.catalog.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the ads of a campaign show. */
final class Creative {

    private static final String SHOP = "https://www.krambazar.example/";
    private static final String FILMS = "https://media.krambazar.example/";

    private Creative() {}

    static Content content(Campaign campaign) {
        Wording wording = campaign.wording();
        return new Content(
                wording.title(),
                wording.body(),
                campaign.isPost() ? null : wording.callToAction(),
                campaign.language(),
                campaign.format(),
                landingUrl(campaign),
                media(campaign));
    }

    static Product product(Campaign campaign) {
        Listing listing = campaign.listing();
        return new Product(campaign.wording().offer().product(), listing.brand(), listing.id());
    }

    /** A third of the sellers has a shop of its own. */
    private static String landingUrl(Campaign campaign) {
        String listing = campaign.listing().id().toLowerCase(Locale.ROOT);
        if (campaign.seller().number() % 3 == 0) {
            return "https://" + campaign.seller().host() + "/" + listing;
        }
        String place = campaign.language() + "-" + campaign.country().toLowerCase(Locale.ROOT);
        return SHOP + place + (campaign.isPost() ? "/post/" : "/item/") + listing;
    }

    private static List<Media> media(Campaign campaign) {
        String altText = campaign.wording().altText();
        List<Media> media = new ArrayList<>(campaign.pictures().stream()
                .map(picture -> new Media(Media.Kind.IMAGE, "/media/" + picture.file(), altText))
                .toList());
        String recording = FILMS + "%06d".formatted(campaign.firstAd());
        switch (campaign.format()) {
            case VIDEO -> media.add(new Media(Media.Kind.VIDEO, recording + ".mp4", altText));
            case AUDIO -> media.add(new Media(Media.Kind.AUDIO, recording + ".mp3", null));
            case TEXT, IMAGE, CAROUSEL, PRODUCT, OTHER -> {}
        }
        return media;
    }
}
