// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.advertisers;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.Hit;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Finds advertisers among the ads. Thread-safe. Every method throws {@link eu.vitrine.catalog.search.Unanswered} if the catalogue does not answer. */
@Component
public class Advertisers {

    /** The field of ads that holds the id of an advertiser. */
    static final String FIELD = "advertiserId";

    /** The field of ads that holds the name of an advertiser. */
    static final String NAME = "advertiser";

    /** What is counted: one question for all. */
    private static final List<String> FACETS = List.of(
            NAME, "payer", "status", "country", "subject", "brand", "format", "language", "targeting", "excluded");

    private static final int NEWEST = 6;
    private static final int VALUES = 10;
    private static final int MOST_NAMES = 5;
    private static final int MOST_ROUNDS = 10;

    private final RecordSearch<Ad> ads;
    private final RecordSearch<Ad> inNoLine;

    /** @param inNoLine for what costs as little as looking up an ad */
    Advertisers(RecordSearch<Ad> ads, @Qualifier("watchedAds") RecordSearch<Ad> inNoLine) {
        this.ads = ads;
        this.inNoLine = inNoLine;
    }

    /** The advertiser of this id; empty if none of the ads here is its. Waits in no line. */
    public Optional<KnownAdvertiser> find(String id) {
        Page<Ad> found = inNoLine.search(few(Query.ALL.including(FIELD, id), NEWEST));
        List<Ad> newest = found.hits().stream().map(Hit::record).toList();
        return newest.stream().findFirst().flatMap(ad -> known(ad, found, newest));
    }

    private static Optional<KnownAdvertiser> known(Ad ad, Page<Ad> found, List<Ad> newest) {
        return Optional.ofNullable(ad.advertiser())
                .map(advertiser -> new KnownAdvertiser(
                        advertiser.key(ad.platform()), ad.platform(), advertiser, found.total(), newest));
    }

    /** What it had shown: one question for all counts, and few for when. */
    public AdvertiserUse use(KnownAdvertiser advertiser) {
        List<Facet> facets = ads.search(SearchRequest.of(advertiser.query())
                        .withSize(0)
                        .withFacets(FACETS)
                        .withFacetSize(VALUES))
                .facets();
        Spans spans = new Spans(ads);
        List<Facet.Value> names = facets.stream()
                .filter(facet -> facet.name().equals(NAME))
                .flatMap(facet -> facet.values().stream())
                .toList();
        return new AdvertiserUse(
                spans.of(advertiser.query()),
                names.size() < 2 ? List.of() : names(spans, advertiser.query(), names),
                facets);
    }

    private static List<NameUse> names(Spans spans, Query query, List<Facet.Value> names) {
        return names.stream()
                .limit(MOST_NAMES)
                .map(name -> new NameUse(name.value(), name.count(), spans.of(query.including(NAME, name.value()))))
                .toList();
    }

    /** All advertisers of whom an ad bears this name, with their newest ad of that name: those that advertised last come first. */
    public Map<String, Ad> named(String name) {
        Map<String, Ad> found = new LinkedHashMap<>();
        Query query = Query.ALL.including(NAME, name);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Page<Ad> page = ads.search(few(query, SearchRequest.MOST_HITS));
            for (Hit<Ad> hit : page.hits()) {
                Ad ad = hit.record();
                if (ad.advertiser() != null) {
                    found.putIfAbsent(ad.advertiser().key(ad.platform()), ad);
                }
            }
            if (page.next() == null) {
                break;
            }
            for (String id : found.keySet()) {
                query = query.excluding(FIELD, id);
            }
        }
        return found;
    }

    private static SearchRequest few(Query query, int size) {
        return SearchRequest.of(query.withSort("newest")).withSize(size).withFacets(List.of());
    }
}
