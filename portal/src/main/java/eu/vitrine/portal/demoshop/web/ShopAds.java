// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop.web;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.Content;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.Unanswered;
import eu.vitrine.portal.demoshop.Ask;
import eu.vitrine.portal.demoshop.InDemo;
import eu.vitrine.portal.demoshop.web.ShopPage.AdCard;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ads that run in a country, from the repository: the newest, the same for everybody. Thread-safe. */
@Component
@InDemo
class ShopAds {

    private static final QueryText<Ad> QUERIES = new QueryText<>(AdSchema.ADS);

    private final RecordSearch<Ad> ads;
    private final Words words;

    ShopAds(RecordSearch<Ad> ads, Words words) {
        this.ads = ads;
        this.words = words;
    }

    /** Some that have a title; fewer if there are not so many, none while the catalogue cannot answer. */
    List<AdCard> running(Ask ask, int most) {
        try {
            return ads
                    .search(QUERIES.parse("kind=AD&status=ACTIVE&country=" + ask.country() + "&size=20&facets="))
                    .hits()
                    .stream()
                    .flatMap(hit -> card(hit.record()))
                    .limit(most)
                    .toList();
        } catch (Unanswered e) {
            return List.of(); // a shop without ads is still a shop
        }
    }

    private Stream<AdCard> card(Ad ad) {
        Content content = ad.content();
        if (content == null || content.title() == null) {
            return Stream.empty();
        }
        return Stream.of(new AdCard(
                ad.id(),
                new Link(words.say("shop.ad"), "/ads/" + ad.id()),
                Marked.plain(content.title(), content.language()),
                by(ad.advertiser())));
    }

    private @Nullable String by(@Nullable Advertiser advertiser) {
        return advertiser == null ? null : words.say("shop.ad.by", Map.of("name", advertiser.name()));
    }
}
