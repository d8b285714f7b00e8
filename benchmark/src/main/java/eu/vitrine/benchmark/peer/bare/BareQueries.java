// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.bare;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Criterion;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.text.TextQuery;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What is asked, as somebody would write it for Lucene who knows this index: no clause that is not needed. */
final class BareQueries {

    private BareQueries() {}

    /** All of it, with ranks as scores where words are asked for and hits go by them. */
    static org.apache.lucene.search.Query whole(Query query) {
        return bool(query, query.criteria());
    }

    /** What stands beside the values that are chosen in facets. */
    static org.apache.lucene.search.Query withoutChoices(Query query) {
        return bool(
                query,
                query.criteria().stream()
                        .filter(criterion -> !(criterion instanceof Criterion.AnyOf))
                        .toList());
    }

    /** The values that are chosen in facets. */
    static Stream<Criterion.AnyOf> choices(Query query) {
        return query.criteria().stream()
                .filter(Criterion.AnyOf.class::isInstance)
                .map(Criterion.AnyOf.class::cast);
    }

    private static org.apache.lucene.search.Query bool(Query query, List<Criterion> criteria) {
        TextQuery words = TextQuery.parse(query.text());
        boolean ranked = query.sort() == null;
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.required().forEach(clause -> all.add(clause(clause, ranked), ranked ? Occur.MUST : Occur.FILTER));
        words.excluded().forEach(clause -> all.add(clause(clause, false), Occur.MUST_NOT));
        criteria.forEach(criterion ->
                all.add(condition(criterion), criterion instanceof Criterion.NoneOf ? Occur.MUST_NOT : Occur.FILTER));
        BooleanQuery built = all.build();
        return switch (built.clauses().size()) {
            case 0 -> MatchAllDocsQuery.INSTANCE;
            case 1 -> single(built);
            default -> built;
        };
    }

    private static org.apache.lucene.search.Query single(BooleanQuery built) {
        var clause = built.clauses().getFirst();
        return clause.occur() == Occur.MUST_NOT
                ? new BooleanQuery.Builder()
                        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                        .add(clause)
                        .build()
                : clause.query();
    }

    private static org.apache.lucene.search.Query clause(TextQuery.Clause clause, boolean ranked) {
        return ranked ? ranked(clause) : anywhere(clause);
    }

    private static org.apache.lucene.search.Query anywhere(TextQuery.Clause clause) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Field.Searchable<?> field : AdSchema.ADS.searchable()) {
            in(field.name(), clause).forEach(form -> any.add(form, Occur.SHOULD));
        }
        return any.build();
    }

    /** A field counts once, whether it holds the word itself or only its stem. */
    private static org.apache.lucene.search.Query ranked(TextQuery.Clause clause) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Field.Searchable<?> field : AdSchema.ADS.searchable()) {
            BooleanQuery.Builder forms = new BooleanQuery.Builder();
            in(field.name(), clause).forEach(form -> forms.add(form, Occur.SHOULD));
            any.add(new BoostQuery(new ConstantScoreQuery(forms.build()), field.weight()), Occur.SHOULD);
        }
        return any.build();
    }

    private static List<org.apache.lucene.search.Query> in(String field, TextQuery.Clause clause) {
        List<org.apache.lucene.search.Query> forms = new ArrayList<>();
        switch (clause) {
            case TextQuery.Word(String folded, Set<String> stems) -> {
                forms.add(new TermQuery(new Term(BareDocuments.words(field), folded)));
                if (!stems.isEmpty()) {
                    forms.add(new TermInSetQuery(
                            BareDocuments.stems(field),
                            stems.stream().map(BytesRef::new).toList()));
                }
            }
            case TextQuery.Phrase(List<String> folded) ->
                forms.add(new PhraseQuery(BareDocuments.words(field), folded.toArray(String[]::new)));
        }
        return forms;
    }

    static org.apache.lucene.search.Query condition(Criterion criterion) {
        return switch (criterion) {
            case Criterion.AnyOf(String field, var values) -> holding(field, values);
            case Criterion.NoneOf(String field, var values) -> holding(field, values);
            case Criterion.Overlaps(String field, var from, var to) ->
                intersects(field, from == null ? Long.MIN_VALUE : millis(from), lastMilli(to));
            case Criterion.Between(String field, var min, var max) ->
                intersects(field, min == null ? 0 : min, max == null ? Long.MAX_VALUE : max);
        };
    }

    private static org.apache.lucene.search.Query holding(String field, Set<String> values) {
        String name = BareDocuments.values(field);
        return values.size() == 1
                ? new TermQuery(new Term(name, values.iterator().next()))
                : new TermInSetQuery(name, values.stream().map(BytesRef::new).toList());
    }

    private static org.apache.lucene.search.Query intersects(String field, long first, long last) {
        return LongRange.newIntersectsQuery(BareDocuments.ranges(field), new long[] {first}, new long[] {last});
    }

    private static long lastMilli(@Nullable LocalDate day) {
        return day == null ? Long.MAX_VALUE : millis(day.plusDays(1)) - 1;
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    /** The order of hits: relevance where words are asked for and nothing else is said, then the newest, then the id. */
    static Sort sort(Query query) {
        boolean byRelevance = query.sort() == null && !query.text().isEmpty();
        var order =
                Optional.ofNullable(query.sort()).flatMap(AdSchema.ADS::sort).orElseGet(AdSchema.ADS::defaultSort);
        SortField key = new SortField(BareDocuments.sort(order.name()), SortField.Type.LONG, order.descending());
        SortField id = new SortField(BareDocuments.ID, SortField.Type.STRING);
        return byRelevance ? new Sort(SortField.FIELD_SCORE, key, id) : new Sort(key, id);
    }
}
