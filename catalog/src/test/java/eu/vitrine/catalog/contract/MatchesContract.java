// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.contract;

import static eu.vitrine.catalog.sample.AdDraft.of;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.Match;
import eu.vitrine.catalog.Match.Run;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a hit says why it was found. */
public interface MatchesContract extends EngineContract {

    @Test
    default void aHitShowsEachFieldThatHoldsWhatWasAskedFor() {
        RecordSearch<Ad> search = searching(of("1").body("a summer sale")
                .title("Sale")
                .product("Hat", "SALE!")
                .language("en"));

        assertThat(matches(search, "q=sales"))
                .containsExactly(
                        new Match("title", List.of(List.of(new Run("Sale", true)))),
                        new Match("body", List.of(List.of(new Run("a summer ", false), new Run("sale", true)))),
                        new Match("brand", List.of(List.of(new Run("SALE", true), new Run("!", false)))));
    }

    private List<Match> matches(RecordSearch<Ad> search, String queryString) {
        return page(search, queryString).hits().getFirst().matches();
    }

    @Test
    default void eachWordOfAQueryIsShownWhereItStands() {
        RecordSearch<Ad> search = searching(of("1").title("Summer").body("sale -winter"));

        assertThat(matches(search, "q=sale summer -autumn"))
                .extracting(Match::field)
                .containsExactly("title", "body");
        assertThat(matches(search, "q=\"summer\"")).extracting(Match::field).containsExactly("title");
    }

    @Test
    default void everyNameOfAPartyThatHoldsAHitIsShown() {
        RecordSearch<Ad> search =
                searching(of("1").advertiser(new Advertiser("a", "Acme", "Acme Limited", null, null, null))
                        .payer("Bank"));

        assertThat(matches(search, "q=acme"))
                .containsExactly(new Match(
                        "advertiser",
                        List.of(
                                List.of(new Run("Acme", true)),
                                List.of(new Run("Acme", true), new Run(" Limited", false)))));
        assertThat(matches(search, "q=limited"))
                .containsExactly(
                        new Match("advertiser", List.of(List.of(new Run("Acme ", false), new Run("Limited", true)))));
    }

    @Test
    default void nothingIsShownWhereNoWordsWereAskedFor() {
        RecordSearch<Ad> search = searching(of("1").title("sale").country("DE"));

        assertThat(List.of("", "country=DE", "q=-hat", "q=!!!"))
                .allSatisfy(query -> assertThat(matches(search, query)).isEmpty());
    }

    @Test
    default void fragmentsAreTheTextAsItIsAndNoMarkup() {
        String hostile = "<script>alert('sale')</script> & \uD83D\uDE00 sale";
        RecordSearch<Ad> search = searching(of("1").title(hostile));

        Match match = matches(search, "q=sale").getFirst();

        assertThat(match.fragments()).hasSize(1);
        assertThat(String.join(
                        "", match.fragments().getFirst().stream().map(Run::text).toList()))
                .isEqualTo(hostile);
        assertThat(match.fragments().getFirst()).filteredOn(Run::hit).hasSize(2);
    }

    @Test
    default void matchesAreShownInEveryOrderAndOnEveryPage() {
        RecordSearch<Ad> search = searching(of("1").title("sale"), of("2").title("sale"));
        SearchRequest request = TEXT.parse("q=sale&size=1&sort=oldest");
        Page<Ad> first = search.search(request);

        assertThat(search.search(request.withCursor(first.next()))
                        .hits()
                        .getFirst()
                        .matches())
                .isEqualTo(first.hits().getFirst().matches())
                .hasSize(1);
    }
}
