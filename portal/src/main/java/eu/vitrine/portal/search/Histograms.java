// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.catalog.search.Criterion.Overlaps;
import eu.vitrine.catalog.search.DateHistogram;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.catalog.search.Unanswered;
import eu.vitrine.portal.search.Histogram.Bar;
import eu.vitrine.portal.shell.Days;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the records that match over time, and leads to those of each stretch. Thread-safe. */
final class Histograms<R> {

    private final RecordSearch<R> records;
    private final Addresses<R> addresses;
    private final KindWords words;
    private final FieldLabels labels;
    private final Days days;

    Histograms(Kind<R> kind, Days days) {
        this.records = kind.records();
        this.addresses = kind.addresses();
        this.words = kind.words();
        this.labels = kind.labels();
        this.days = days;
    }

    /** Null if there is nothing to choose from, or it would take too long to count: the days can be written all the same. */
    @Nullable
    Histogram of(SearchRequest request, String field) {
        try {
            DateHistogram counted = records.overTime(request.query(), field);
            return counted.bars().size() < 2 ? null : histogram(request, counted);
        } catch (Unanswered e) {
            return null;
        }
    }

    private Histogram histogram(SearchRequest request, DateHistogram counted) {
        long most = counted.bars().stream()
                .mapToLong(DateHistogram.Bar::count)
                .max()
                .orElse(1);
        List<Bar> bars = counted.bars().reversed().stream()
                .map(bar -> bar(request, counted, bar, Math.max(most, 1)))
                .toList();
        return new Histogram(labels.field(counted.field()), bars);
    }

    private Bar bar(SearchRequest request, DateHistogram counted, DateHistogram.Bar bar, long most) {
        String time = switch (counted.unit()) {
            case DAY -> days.say(bar.from());
            case MONTH -> days.month(bar.from());
            case YEAR -> days.year(bar.from());
        };
        Overlaps narrowed = new Overlaps(counted.field(), bar.from(), bar.to());
        return new Bar(
                time,
                words.say("search.facet.count", Map.of("count", bar.count())),
                words.say("search.facet.spoken.FREE", Map.of("value", time, "count", bar.count())),
                (double) bar.count() / most,
                bar.count() == 0
                        ? null
                        : addresses.search(request.withQuery(request.query().with(narrowed))));
    }
}
