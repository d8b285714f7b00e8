// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.advertisers;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.portal.ads.AdLabels;
import eu.vitrine.portal.ads.PeriodWords;
import eu.vitrine.portal.record.Block.Cell;
import eu.vitrine.portal.record.Block.Row;
import eu.vitrine.portal.record.Block.Table;
import eu.vitrine.portal.search.Addresses;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many ads of an advertiser there are of each sort: every number leads to them. Thread-safe. */
@Component
class AdvertiserTables {

    private static final int WHOLE = 100;

    private final Words words;
    private final AdLabels labels;
    private final PeriodWords periods;
    private final Addresses<Ad> addresses;

    AdvertiserTables(Words words, AdLabels labels, PeriodWords periods, Addresses<Ad> addresses) {
        this.words = words;
        this.labels = labels;
        this.periods = periods;
        this.addresses = addresses;
    }

    /** From when to when. */
    String shown(Period period) {
        return periods.say(period);
    }

    /** The names that it uses, and when. */
    Table names(KnownAdvertiser known, List<NameUse> names) {
        long largest = names.stream().mapToLong(NameUse::count).max().orElse(0);
        return new Table(
                words.say("advertiser.table.names"),
                List.of(words.say("ads.field.advertiser"), words.say("advertiser.ads"), words.say("advertiser.shown")),
                names.stream()
                        .map(use -> new Row(
                                use.name(),
                                List.of(
                                        cell(
                                                known.query().including(Advertisers.NAME, use.name()),
                                                use.name(),
                                                use.count(),
                                                largest),
                                        new Cell(shown(use.shown()), null, 0))))
                        .toList());
    }

    /** The values of a field, the most frequent first. */
    Table of(KnownAdvertiser known, Facet facet) {
        long largest =
                facet.values().stream().mapToLong(Facet.Value::count).max().orElse(0);
        String field = facet.name();
        List<Row> rows = facet.values().stream()
                .map(value -> row(
                        labels.value(field, value.value()),
                        known.query().including(field, value.value()),
                        value.count(),
                        largest))
                .toList();
        return new Table(
                words.say("advertiser.table." + field),
                List.of(labels.field(field), words.say("advertiser.ads")),
                rows);
    }

    private Row row(String label, Query query, long count, long largest) {
        return new Row(label, List.of(cell(query, label, count, largest)));
    }

    private Cell cell(Query query, String label, long count, long largest) {
        Link link = new Link(
                words.say("advertiser.number", Map.of("value", label, "count", count)), addresses.search(query));
        return new Cell(
                words.say("search.facet.count", Map.of("count", count)),
                link,
                largest == 0 ? 0 : (int) Math.round((double) count * WHOLE / largest));
    }
}
