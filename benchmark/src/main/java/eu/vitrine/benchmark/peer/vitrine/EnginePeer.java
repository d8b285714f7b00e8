// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.vitrine;

import eu.vitrine.benchmark.mix.Question;
import eu.vitrine.benchmark.peer.Answer;
import eu.vitrine.benchmark.peer.Peer;
import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.archive.view.Occasion;
import eu.vitrine.catalog.archive.view.Views;
import eu.vitrine.catalog.index.Acceptance;
import eu.vitrine.catalog.index.Departure;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Cursor;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** An engine of Vitrine behind the ports, as the indexer fills it and the portal asks it. */
public final class EnginePeer implements Peer {

    private static final Occasion OCCASION = Occasion.of("benchmark");
    private static final Departure DEPARTURE = new Departure(Departure.Cause.EXPIRED, "benchmark");
    private static final int TYPED_VALUES = 10;

    private final String name;
    private final Views views;
    private final LongSupplier bytes;
    private final Runnable merging;
    private final RecordSearch<Ad> search;
    private final Map<Question.DeepPage, Cursor> places = new ConcurrentHashMap<>();

    /**
     * @param bytes how much the engine holds
     * @param merging makes one segment of all
     */
    public EnginePeer(String name, Views views, LongSupplier bytes, Runnable merging) {
        this.name = name;
        this.views = views;
        this.bytes = bytes;
        this.merging = merging;
        this.search = views.catalog().search(AdSchema.ADS);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void fill(Iterable<Ad> ads) {
        try (Acceptance<Ad> acceptance = views.update(AdSchema.ADS, OCCASION)) {
            ads.forEach(acceptance::accept);
            acceptance.commit();
        }
    }

    @Override
    public void delete(Collection<String> ids) {
        try (Acceptance<Ad> acceptance = views.update(AdSchema.ADS, OCCASION)) {
            ids.forEach(id -> acceptance.remove(id, DEPARTURE));
            acceptance.commit();
        }
    }

    @Override
    public Optional<Answer> answer(Question question) {
        return Optional.of(
                switch (question) {
                    case Question.Page(SearchRequest request) -> answer(search.search(request));
                    case Question.TypeAhead(var query, String field, String prefix) ->
                        answer(search.values(query, field, prefix, TYPED_VALUES));
                    case Question.DeepPage deep ->
                        answer(search.search(page(deep).withCursor(place(deep))));
                    case Question.Export export -> Answer.of(export(export));
                    case Question.Read(List<String> ids) -> read(ids);
                });
    }

    private static Answer answer(Page<Ad> page) {
        List<String> ids = page.hits().stream().map(hit -> hit.record().id()).toList();
        Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
        Map<String, Long> distinct = new LinkedHashMap<>();
        for (Facet facet : page.facets()) {
            facets.put(facet.name(), counts(facet));
            if (facet.distinct() != null) {
                distinct.put(facet.name(), facet.distinct().longValue());
            }
        }
        return new Answer(page.total().value(), ids, facets, distinct);
    }

    private static Answer answer(Facet facet) {
        return new Answer(0, List.of(), Map.of(facet.name(), counts(facet)));
    }

    private static Map<String, Long> counts(Facet facet) {
        Map<String, Long> counts = new LinkedHashMap<>();
        facet.values().forEach(value -> counts.put(value.value(), value.count()));
        return counts;
    }

    private static SearchRequest page(Question.DeepPage deep) {
        return SearchRequest.of(deep.query()).withFacets(List.of());
    }

    private Cursor place(Question.DeepPage deep) {
        return places.computeIfAbsent(deep, this::walk);
    }

    private Cursor walk(Question.DeepPage deep) {
        Cursor place = null;
        for (int page = 1; page < deep.page(); page++) {
            place = search.search(page(deep).withCursor(place)).next();
            if (place == null) {
                throw new IllegalArgumentException(deep + " has only " + page + " pages: ask for an earlier one");
            }
        }
        return Optional.ofNullable(place).orElseThrow();
    }

    private long export(Question.Export export) {
        Counter counter = new Counter(export.most());
        try {
            search.export(export.query(), counter::take);
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof Enough)) {
                throw e;
            }
        }
        return counter.taken;
    }

    private Answer read(List<String> ids) {
        List<String> found =
                ids.stream().flatMap(id -> search.find(id).stream()).map(Ad::id).toList();
        return new Answer(found.size(), found, Map.of());
    }

    @Override
    public long bytes() {
        return bytes.getAsLong();
    }

    @Override
    public void merge() {
        merging.run();
    }

    @Override
    public void changed() {
        places.clear();
    }

    @Override
    public void close() {
        search.close();
    }

    /** An export goes on until its taker has had enough, and says so the only way it can. */
    private static final class Counter {

        private final long most;
        private long taken;
        private long bytes;

        Counter(long most) {
            this.most = most;
        }

        void take(byte[] json) throws IOException {
            if (taken == most) {
                throw new Enough(bytes);
            }
            taken++;
            bytes += json.length;
        }
    }

    private static final class Enough extends IOException {
        Enough(long bytes) {
            super("enough after " + bytes + " bytes");
        }
    }
}
