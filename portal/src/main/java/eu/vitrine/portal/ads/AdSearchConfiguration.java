// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.search.Addresses;
import eu.vitrine.portal.search.Kind;
import eu.vitrine.portal.search.KindWords;
import eu.vitrine.portal.search.ResultPlaces;
import eu.vitrine.portal.search.SearchPages;
import eu.vitrine.portal.search.Usual;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Notices;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How ads are searched. */
@Configuration(proxyBeanMethods = false)
class AdSearchConfiguration {

    private static final List<String> FIRST = List.of(
            "status",
            "country",
            "advertiser",
            "subject",
            "format",
            "language",
            "payer",
            "brand",
            "targeting",
            "targetingValue",
            "excluded",
            "excludedValue",
            "targeted",
            "kind",
            "advertiserCountry",
            "removalGround",
            "finding");

    @Bean
    Addresses<Ad> adAddresses(QueryText<Ad> texts) {
        return new Addresses<>(AdPaths.SEARCH, texts, Usual.NOTHING, true);
    }

    @Bean
    Kind<Ad> adKind(
            RecordSearch<Ad> ads,
            Addresses<Ad> addresses,
            Words words,
            AdLabels labels,
            ResultCards cards,
            AdKeepsakes keepsakes) {
        return new Kind<>(
                "ad",
                AdSchema.ADS,
                ads,
                addresses,
                new KindWords(words, "ads"),
                labels,
                FIRST,
                cards::of,
                keepsakes::of);
    }

    @Bean
    ResultPlaces<Ad> adPlaces(Kind<Ad> kind) {
        return new ResultPlaces<>(kind, AdPaths::page);
    }

    @Bean
    SearchPages<Ad> adSearchPages(Kind<Ad> kind, Notices notices, Frames frames, Days days) {
        return new SearchPages<>(kind, notices, frames, days);
    }
}
