// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.advertisers;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.Criterion;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.portal.ads.AdLabels;
import eu.vitrine.portal.record.Fact;
import eu.vitrine.portal.record.Fact.Value;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.search.Addresses;
import eu.vitrine.portal.shell.Words;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Quarters in words: how many ads, about what, aimed by what. Thread-safe. */
@Component
class QuarterFacts {

    private final Words words;
    private final AdLabels labels;
    private final Addresses<Ad> addresses;

    QuarterFacts(Words words, AdLabels labels, Addresses<Ad> addresses) {
        this.words = words;
        this.labels = labels;
        this.addresses = addresses;
    }

    Fact of(KnownAdvertiser known, Quarter quarter) {
        List<Value> values = new ArrayList<>();
        String search =
                addresses.search(known.query().with(new Criterion.Overlaps("shown", quarter.from(), quarter.to())));
        values.add(new Value(
                Marked.plain(words.say("advertiser.count", Map.of("count", quarter.count())), null), search));
        quarter.facets().stream()
                .filter(facet -> !facet.values().isEmpty())
                .forEach(facet -> values.add(new Value(Marked.plain(most(facet), null), null)));
        return new Fact(name(quarter), values);
    }

    private String most(Facet facet) {
        List<String> values = facet.values().stream()
                .map(value -> words.say(
                        "advertiser.quarter.value",
                        Map.of("value", labels.value(facet.name(), value.value()), "count", value.count())))
                .toList();
        return words.say(
                "advertiser.quarter.most",
                Map.of(
                        "field",
                        labels.field(facet.name()),
                        "values",
                        ListFormatter.getInstance(words.locale(), ListFormatter.Type.UNITS, ListFormatter.Width.WIDE)
                                .format(values)));
    }

    /** Its months, such as: January – March 2026. */
    private String name(Quarter quarter) {
        DateIntervalFormat format = DateIntervalFormat.getInstance("yMMMM", words.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new DateInterval(millis(quarter.from()), millis(quarter.to())));
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
