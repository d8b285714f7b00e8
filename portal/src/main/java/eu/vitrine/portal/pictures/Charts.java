// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.pictures;

import com.ibm.icu.text.CompactDecimalFormat;
import com.ibm.icu.text.CompactDecimalFormat.CompactStyle;
import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.Criterion;
import eu.vitrine.catalog.search.DateHistogram;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.portal.pictures.Chart.Columns;
import eu.vitrine.portal.pictures.Chart.Form;
import eu.vitrine.portal.pictures.Chart.Mark;
import eu.vitrine.portal.search.Kind;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts what a search for ads finds, and says it as charts. Each number is what its link finds: a field in which the search has chosen values is
 * counted, as everywhere on the site, as if it had chosen none, and the link chooses one alone. Thread-safe.
 */
@Component
public class Charts {

    /** The chart of when ads were shown. */
    public static final String TIME = "time";

    private static final String SHOWN = "shown";
    /** So many values of a field are counted. */
    static final int MOST = 100;

    private static final int BRIEF = 6;

    private static final Map<String, Field> FIELDS = fields();

    private final Kind<Ad> ads;
    private final Words words;

    Charts(Kind<Ad> ads, Words words) {
        this.ads = ads;
        this.words = words;
    }

    private record Field(String name, Form form) {}

    private static Map<String, Field> fields() {
        Map<String, Field> fields = new LinkedHashMap<>();
        fields.put("countries", new Field("country", Form.TILES));
        fields.put("subjects", new Field("subject", Form.BARS));
        fields.put("advertisers", new Field("advertiser", Form.BARS));
        fields.put("included", new Field("targeting", Form.BARS));
        fields.put("excluded", new Field("excluded", Form.BARS));
        return fields;
    }

    /** Whether there is a chart of this name. */
    public static boolean exists(String name) {
        return name.equals(TIME) || FIELDS.containsKey(name);
    }

    /** The fields to count for all charts. */
    static List<String> counted() {
        return FIELDS.values().stream().map(Field::name).toList();
    }

    /** One chart of what a query finds. */
    public Chart chart(String name, Query query) {
        Field field = FIELDS.get(name);
        if (field == null) {
            return time(query, ads.records().overTime(query, SHOWN));
        }
        SearchRequest request = new SearchRequest(query, 0, null, List.of(field.name), MOST);
        return of(name, field, query, ads.records().search(request).facets().getFirst());
    }

    /**
     * All charts of what a query finds.
     *
     * @param facets the counts of {@link #counted()}
     */
    List<Chart> all(Query query, List<Facet> facets) {
        List<Chart> charts = new ArrayList<>();
        charts.add(time(query, ads.records().overTime(query, SHOWN)));
        FIELDS.forEach((name, field) -> facets.stream()
                .filter(facet -> facet.name().equals(field.name))
                .forEach(facet -> charts.add(of(name, field, query, facet))));
        return charts;
    }

    private Chart time(Query query, DateHistogram histogram) {
        List<Mark> marks = new TimeMarks(histogram, words.locale())
                .marks(
                        bar -> bar.count() == 0
                                ? null
                                : ads.addresses()
                                        .search(query.with(new Criterion.Overlaps(SHOWN, bar.from(), bar.to()))),
                        this::amount);
        return new Chart(
                TIME,
                Form.COLUMNS,
                words.say("pictures.time.heading"),
                words.say("pictures.time.summary." + histogram.unit()),
                new Columns(words.say("pictures.time.column." + histogram.unit()), words.say("pictures.number")),
                marks,
                null,
                words.locale());
    }

    private Chart of(String name, Field field, Query query, Facet facet) {
        List<Mark> marks = Stream.concat(facet.values().stream(), unmet(field, facet))
                .map(value -> mark(field.name, query, value))
                .toList();
        return new Chart(
                name,
                field.form,
                words.say("pictures." + name + ".heading"),
                words.say("pictures." + name + ".summary"),
                new Columns(ads.labels().field(field.name), words.say("pictures.number")),
                marks,
                note(field, query, marks.size()),
                words.locale());
    }

    /** A Member State that no ad reached is worth knowing too. */
    private static Stream<Facet.Value> unmet(Field field, Facet facet) {
        if (field.form != Form.TILES) {
            return Stream.of();
        }
        Set<String> met = facet.values().stream().map(Facet.Value::value).collect(Collectors.toSet());
        return MemberStates.CODES.stream()
                .filter(code -> !met.contains(code))
                .map(code -> new Facet.Value(code, 0, false));
    }

    private @Nullable String note(Field field, Query query, int found) {
        if (!query.anyOf(field.name).isEmpty()) {
            return words.say("pictures.chosen");
        }
        return field.form == Form.BARS && found > Chart.MOST_BARS
                ? words.say("pictures.first", Map.of("count", Chart.MOST_BARS))
                : null;
    }

    private Mark mark(String field, Query query, Facet.Value value) {
        Query alone = query.without(Criterion.AnyOf.class, field).including(field, value.value());
        return new Mark(
                value.value(),
                ads.labels().value(field, value.value()),
                brief(value.count()),
                value.count(),
                amount(value.count()),
                value.count() == 0 ? null : ads.addresses().search(alone),
                value.selected());
    }

    /** What fits into a tile. */
    private String brief(long count) {
        String exact = amount(count);
        return exact.length() <= BRIEF
                ? exact
                : CompactDecimalFormat.getInstance(words.locale(), CompactStyle.SHORT)
                        .format(count);
    }

    private String amount(long count) {
        return words.say("search.facet.count", Map.of("count", count));
    }
}
