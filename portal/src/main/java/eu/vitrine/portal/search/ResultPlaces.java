// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.catalog.search.Cursor;
import eu.vitrine.catalog.search.Hit;
import eu.vitrine.catalog.search.InvalidQuery;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.catalog.search.Unanswered;
import eu.vitrine.portal.record.Neighbours;
import eu.vitrine.portal.shell.Link;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a record stands in the result through which somebody came to it. The page of results says itself in the address of the record
 * ({@code ?from=}), so nothing is kept of it. Thread-safe.
 */
public final class ResultPlaces<R> {

    /** The parameter that holds the query string of the page of results. */
    public static final String FROM = "from";

    private final Kind<R> kind;
    private final Function<String, String> pages;

    /** @param pages the page of a record, by its id */
    public ResultPlaces(Kind<R> kind, Function<String, String> pages) {
        this.kind = kind;
        this.pages = pages;
    }

    /**
     * The neighbours of a record.
     *
     * @param from the query string of a page of results, as somebody wrote it
     * @return empty if that is no search, or there is no answer now; a record that is not on the page any more has no neighbours, but a way back
     */
    public Optional<Neighbours> of(String from, String id) {
        try {
            Map<String, List<String>> parameters = QueryText.split(from);
            SearchRequest asked = kind.addresses().lenient(parameters).withFacets(List.of());
            Addresses<R> laidOut = kind.addresses().in(ResultLayout.of(parameters));
            return Optional.of(around(asked, laidOut, id));
        } catch (InvalidQuery | Unanswered e) {
            return Optional.empty();
        }
    }

    private Neighbours around(SearchRequest asked, Addresses<R> addresses, String id) {
        Page<R> page = kind.records().search(asked);
        List<String> ids =
                page.hits().stream().map(Hit::record).map(kind.schema().id()).toList();
        int place = ids.indexOf(id);
        return new Neighbours(
                say("label"),
                new Link(
                        kind.words()
                                .say(
                                        "search.place.results",
                                        Map.of("count", page.total().value())),
                        addresses.search(asked.withFacets(null))),
                place <= 0 ? null : link("previous", ids.get(place - 1), asked, addresses),
                place < 0 ? null : next(asked, addresses, page, ids, place + 1));
    }

    private @Nullable Link next(
            SearchRequest asked, Addresses<R> addresses, Page<R> page, List<String> ids, int place) {
        if (place < ids.size()) {
            return link("next", ids.get(place), asked, addresses);
        }
        return page.next() == null ? null : beyond(asked, addresses, page.next());
    }

    /** The first record of the next page, shown on one that begins half a page earlier, so that it has a predecessor too. */
    private @Nullable Link beyond(SearchRequest asked, Addresses<R> addresses, Cursor next) {
        int half = asked.size() / 2;
        Cursor overlapping =
                half == 0 ? next : kind.records().search(asked.withSize(half)).next();
        return kind.records().search(asked.withSize(1).withCursor(next)).hits().stream()
                .map(hit -> kind.schema().id().apply(hit.record()))
                .map(id -> link("next", id, asked.withCursor(overlapping), addresses))
                .findFirst()
                .orElse(null);
    }

    private Link link(String which, String id, SearchRequest results, Addresses<R> addresses) {
        return new Link(say(which), addresses.of(pages.apply(id), results));
    }

    private String say(String which) {
        return kind.words().say("search.place." + which);
    }
}
