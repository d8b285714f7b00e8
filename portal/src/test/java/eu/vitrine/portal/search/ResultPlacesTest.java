// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.portal.record.Neighbours;
import eu.vitrine.portal.sample.PageAds;
import eu.vitrine.portal.sample.PortalPages;
import eu.vitrine.portal.sample.Shelf;
import eu.vitrine.portal.shell.Link;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where an ad stands in the result through which somebody came to it. */
@PortalPages
class ResultPlacesTest {

    @Autowired
    private ResultPlaces<Ad> places;

    @Autowired
    private SearchPages<Ad> pages;

    @Autowired
    private Shelf<Ad> shelf;

    @BeforeEach
    void fill() {
        shelf.hold(PageAds.ads());
    }

    @Test
    void nextLeadsThroughTheWholeResultAcrossItsPages() {
        List<String> cards = ((SearchPage.Answer) pages.page(Map.of("size", List.of("100"), "sort", List.of("oldest")))
                        .body())
                .cards().stream().map(ResultCard::id).toList();
        List<String> walked = new ArrayList<>();
        @Nullable Link at = new Link("", "/ads/" + cards.getFirst() + "?from=sort%3Doldest%26size%3D4");
        while (at != null) {
            walked.add(id(at));
            at = at(at).next();
        }
        assertThat(walked).isEqualTo(cards);
    }

    @Test
    void theAdBeforeIsKnownBeyondThePageToo() {
        Link fifth = new Link("", "/ads/" + "x?from=size%3D4");
        List<String> ids = new ArrayList<>();
        @Nullable Link at = requireNonNull(first(fifth));
        for (int step = 0; step < 4; step++) {
            ids.add(id(at));
            at = requireNonNull(at(at).next());
        }
        assertThat(id(requireNonNull(at(at).previous()))).isEqualTo(ids.getLast());
    }

    @Test
    void theWayBackSaysHowManyResultsThereAre() {
        Neighbours neighbours = places.of("country=DE", "shop:summer-sale").orElseThrow();
        assertThat(neighbours.results().href()).isEqualTo("/ads?country=DE");
        assertThat(neighbours.results().text()).isEqualTo("Back to 5 results");
    }

    @Test
    void anAdThatIsNotAmongTheResultsHasNoNeighbours() {
        Neighbours neighbours = places.of("country=GR", "shop:summer-sale").orElseThrow();
        assertThat(neighbours.previous()).isNull();
        assertThat(neighbours.next()).isNull();
    }

    @Test
    void whatIsNoSearchIsPassedOver() {
        for (String from : List.of("size=many", "cursor=x", "status=NONE", "q=%zz", "shownFrom=yesterday")) {
            assertThat(places.of(from, "shop:summer-sale")).as(from).isEmpty();
        }
        assertThat(places.of("nothing=known", "shop:summer-sale")).isPresent();
    }

    @Test
    void aCatalogueThatCannotAnswerLeavesNeighboursOut() {
        shelf.takeAway();
        assertThat(places.of("", "shop:summer-sale")).isEmpty();
    }

    private Link first(Link any) {
        String from = from(any);
        SearchPage.Answer answer =
                (SearchPage.Answer) pages.page(Map.of("size", List.of("4"))).body();
        assertThat(answer.cards().getFirst().href()).endsWith(from);
        return new Link("", answer.cards().getFirst().href());
    }

    private Neighbours at(Link link) {
        return places.of(URLDecoder.decode(from(link), StandardCharsets.UTF_8), id(link))
                .orElseThrow();
    }

    private static String id(Link link) {
        return link.href().replaceFirst("^/ads/", "").replaceFirst("\\?.*", "");
    }

    private static String from(Link link) {
        return link.href().replaceFirst(".*\\?from=", "");
    }
}
