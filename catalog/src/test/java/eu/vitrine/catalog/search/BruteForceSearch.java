// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Field.Counted;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.Sort;
import eu.vitrine.catalog.text.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The reference that engines are compared with: every answer is computed by looking at every record, in the plainest way. It shares nothing
 * with the engines but the table of fields and the analysis of texts. Thread-safe; the records never change.
 */
public final class BruteForceSearch<R> implements RecordSearch<R> {

    private final Schema<R> schema;
    private final QueryText<R> queryText;
    private final List<Entry<R>> entries;
    private final Map<String, R> byId;
    private final InstantSource clock;
    private final @Nullable Instant updatedAt;

    /**
     * Answers from these records.
     *
     * @param records no two with the same id
     * @param clock the moment of asking
     * @param updatedAt what {@link #holdings} says
     */
    public BruteForceSearch(Schema<R> schema, Collection<R> records, InstantSource clock, @Nullable Instant updatedAt) {
        this.schema = schema;
        this.queryText = new QueryText<>(schema);
        this.entries = records.stream().map(record -> Entry.of(record, schema)).toList();
        this.byId = entries.stream().collect(Collectors.toMap(Entry::id, Entry::record));
        this.clock = clock;
        this.updatedAt = updatedAt;
    }

    @Override
    public Page<R> search(SearchRequest request) {
        Query query = request.query();
        Cursor after = request.cursor();
        Instant asked = after == null ? now() : after.asked();
        Question<R> question = question(query, asked);
        List<Entry<R>> inWords = inWords(question);
        List<Entry<R>> found = found(inWords, question);
        List<Place> places = places(found, question, query, after);
        List<Place> shown = places.stream().limit(request.size()).toList();
        boolean more = !shown.isEmpty() && shown.size() < places.size();
        Place last = more ? shown.getLast() : null;
        return new Page<>(
                new Total(found.size(), true),
                shown.stream().map(place -> hit(place, question)).toList(),
                facets(request, inWords, found, question),
                last == null ? null : new Cursor(last.keys(), last.id(), queryText.hash(query), asked),
                asked);
    }

    @Override
    public Optional<R> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Facet values(Query query, String field, String prefix, int size) {
        Field.Facetable<R> facet = queryText.facet("field", field);
        Question<R> question = question(query, now());
        String start = Words.fold(prefix);
        Tally tally = new Tally();
        sideways(inWords(question), question, field)
                .forEach(record -> tally.add(question.values(facet, record).stream()
                        .filter(value -> Words.fold(value).startsWith(start))
                        .toList()));
        Set<String> chosen = query.anyOf(field).stream()
                .filter(value -> Words.fold(value).startsWith(start))
                .collect(Collectors.toSet());
        return tally.facet(field, chosen, size);
    }

    @Override
    public DateHistogram overTime(Query query, String field) {
        Field.Periods<R> periods = queryText.periods("field", field);
        Instant asked = now();
        Question<R> question = question(query, asked);
        List<R> found =
                found(inWords(question), question).stream().map(Entry::record).toList();
        return new DaysOfRecords(query, field, asked)
                .histogram(found.stream().map(periods.periods()).toList());
    }

    @Override
    public long export(Query query, RecordSink sink) {
        Question<R> question = question(query, now());
        List<Entry<R>> found = found(inWords(question), question);
        try {
            for (Entry<R> entry : found) {
                sink.accept(entry.json());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.size();
    }

    @Override
    public Holdings holdings() {
        return new Holdings(entries.size(), updatedAt, null);
    }

    @Override
    public SimilarRecords<R> similar(String id, int size) {
        return new Resemblance<>(schema, entries).similar(id, size);
    }

    @Override
    public Optional<NearWord> wordNear(String word) {
        return new Misspelling<>(schema, entries).wordNear(word);
    }

    @Override
    public void close() {}

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Question<R> question(Query query, Instant asked) {
        queryText.check(query);
        return new Question<>(schema, query, asked);
    }

    private List<Entry<R>> inWords(Question<R> question) {
        return entries.stream().filter(question::wordsHold).toList();
    }

    private List<Entry<R>> found(List<Entry<R>> inWords, Question<R> question) {
        return inWords.stream()
                .filter(entry -> question.criteriaHold(entry.record()))
                .toList();
    }

    private Stream<R> sideways(List<Entry<R>> inWords, Question<R> question, String field) {
        return inWords.stream().map(Entry::record).filter(record -> question.otherCriteriaHold(record, field));
    }

    /** The places of all that was found, in order, from the cursor on. */
    private List<Place> places(List<Entry<R>> found, Question<R> question, Query query, @Nullable Cursor cursor) {
        List<Sort<Entry<R>>> sorts = sorts(question, query);
        Comparator<Place> order =
                Place.order(sorts.stream().map(Sort::descending).toList());
        Place after = cursor == null ? null : place(cursor, query, sorts.size());
        return found.stream()
                .map(entry -> new Place(
                        sorts.stream()
                                .map(sort -> sort.key().applyAsLong(entry))
                                .toList(),
                        entry.id()))
                .filter(place -> after == null || order.compare(place, after) > 0)
                .sorted(order)
                .toList();
    }

    private Place place(Cursor cursor, Query query, int keys) {
        if (!cursor.query().equals(queryText.hash(query)) || cursor.keys().size() != keys) {
            throw new InvalidQuery("cursor", "The cursor belongs to another query.");
        }
        return new Place(cursor.keys(), cursor.id());
    }

    /** Relevance and then the schema's first order, or the one asked for. */
    private List<Sort<Entry<R>>> sorts(Question<R> question, Query query) {
        String name = queryText.sort(query);
        if (name.equals(Sort.RELEVANCE)) {
            return List.of(new Sort<>(name, question::relevance, true), onEntries(schema.defaultSort()));
        }
        return List.of(onEntries(schema.sort(name).orElseThrow()));
    }

    private Sort<Entry<R>> onEntries(Sort<R> sort) {
        return new Sort<>(sort.name(), entry -> sort.key().applyAsLong(entry.record()), sort.descending());
    }

    private Hit<R> hit(Place place, Question<R> question) {
        R record = find(place.id()).orElseThrow();
        return new Hit<>(record, question.matches(record));
    }

    private List<Facet> facets(
            SearchRequest request, List<Entry<R>> inWords, List<Entry<R>> found, Question<R> question) {
        List<String> names = request.facets();
        Stream<Field.Facetable<R>> fields = names == null
                ? schema.facets().stream().filter(field -> field.counted() == Counted.ALWAYS)
                : names.stream().map(name -> queryText.facet("facets", name));
        return fields.map(field -> {
                    SortedSet<String> chosen = request.query().anyOf(field.name());
                    Stream<R> counted = chosen.isEmpty()
                            ? found.stream().map(Entry::record)
                            : sideways(inWords, question, field.name());
                    Tally tally = new Tally();
                    counted.forEach(record -> tally.add(question.values(field, record)));
                    return tally.facet(field.name(), chosen, request.facetSize());
                })
                .toList();
    }
}
