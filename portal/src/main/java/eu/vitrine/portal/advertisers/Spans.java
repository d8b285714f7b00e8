// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.advertisers;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.search.Criterion;
import eu.vitrine.catalog.search.Hit;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds out from when to when ads were shown. Orders go by the latest period of an ad, so an ad that was shown twice can have begun earlier than the one
 * that comes first: what lies beyond the days that were found is asked for until there is nothing. Thread-safe.
 */
final class Spans {

    private static final int MOST_ROUNDS = 5;

    private final RecordSearch<Ad> ads;

    Spans(RecordSearch<Ad> ads) {
        this.ads = ads;
    }

    /** From the beginning of the first of these ads to the end of the last; there must be one. */
    Period of(Query query) {
        Instant first = first(query);
        Instant last = last(query);
        return new Period(first, last.equals(Instant.MAX) ? null : last);
    }

    private Instant first(Query query) {
        Instant first = Instant.MAX;
        Query earlier = query.withSort("oldest");
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Ad> found = some(earlier);
            if (found.isEmpty()) {
                break;
            }
            first = Stream.concat(periods(found).map(Period::from), Stream.of(first))
                    .min(Instant::compareTo)
                    .orElseThrow();
            if (found.size() < SearchRequest.MOST_HITS) {
                break; // these were all
            }
            earlier = query.withSort("oldest")
                    .with(new Criterion.Overlaps("shown", null, day(first).minusDays(1)));
        }
        return first;
    }

    private Instant last(Query query) {
        Instant last = Instant.MIN;
        Query later = query.withSort("lastShown");
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Ad> found = some(later);
            if (found.isEmpty()) {
                break;
            }
            last = Stream.concat(found.stream().map(Ad::lastShown), Stream.of(last))
                    .max(Instant::compareTo)
                    .orElseThrow();
            if (last.equals(Instant.MAX) || found.size() < SearchRequest.MOST_HITS) {
                break;
            }
            later = query.withSort("lastShown")
                    .with(new Criterion.Overlaps("shown", day(last).plusDays(1), null));
        }
        return last;
    }

    private List<Ad> some(Query query) {
        return ads
                .search(SearchRequest.of(query)
                        .withSize(SearchRequest.MOST_HITS)
                        .withFacets(List.of()))
                .hits()
                .stream()
                .map(Hit::record)
                .toList();
    }

    private static Stream<Period> periods(List<Ad> found) {
        return found.stream().flatMap(ad -> ad.periods().stream());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
