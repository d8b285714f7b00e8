// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.advertisers;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.search.Criterion;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts the ads of an advertiser quarter by quarter: what they were about, and by what people were chosen. Thread-safe. */
@Component
class Quarters {

    private static final List<String> FACETS = List.of("subject", "targeting", "excluded");
    private static final int VALUES = 3;

    /** A year and a half: each costs a question. */
    private static final int MOST = 6;

    private static final int MONTHS = 3;

    private final RecordSearch<Ad> ads;
    private final InstantSource clock;

    Quarters(RecordSearch<Ad> ads, InstantSource clock) {
        this.ads = ads;
        this.clock = clock;
    }

    /**
     * The latest quarters in which ads were shown, the latest first; what lies ahead is none of them.
     *
     * @param shown from the beginning of the first ad to the end of the last
     * @return none if all lies in one quarter, of which nothing can be compared
     */
    List<Quarter> of(KnownAdvertiser advertiser, Period shown) {
        LocalDate first = quarter(shown.from());
        Instant now = clock.instant();
        LocalDate last = quarter(shown.end().isBefore(now) ? Instant.ofEpochMilli(shown.lastMillis()) : now);
        List<Quarter> quarters = new ArrayList<>();
        for (LocalDate from = last; !from.isBefore(first) && quarters.size() < MOST; from = from.minusMonths(MONTHS)) {
            quarters.add(counted(advertiser.query(), from));
        }
        quarters.removeIf(quarter -> quarter.count() == 0);
        return quarters.size() < 2 ? List.of() : quarters;
    }

    private Quarter counted(Query query, LocalDate from) {
        LocalDate to = from.plusMonths(MONTHS).minusDays(1);
        Page<Ad> page = ads.search(SearchRequest.of(query.with(new Criterion.Overlaps("shown", from, to)))
                .withSize(0)
                .withFacets(FACETS)
                .withFacetSize(VALUES));
        return new Quarter(from, to, page.total().value(), page.facets());
    }

    /** The first day of the quarter of a moment. */
    private static LocalDate quarter(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC).with(IsoFields.DAY_OF_QUARTER, 1);
    }
}
