// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.portal.sample.PageAds;
import eu.vitrine.portal.sample.PortalPages;
import eu.vitrine.portal.sample.Shelf;
import eu.vitrine.portal.search.FacetGroup;
import eu.vitrine.portal.search.FacetRow;
import eu.vitrine.portal.search.FacetRow.State;
import eu.vitrine.portal.search.SearchPage.Answer;
import eu.vitrine.portal.search.SearchPages;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a search can be narrowed by. */
@PortalPages
class FacetsTest {

    @Autowired
    private SearchPages<Ad> pages;

    @Autowired
    private Shelf<Ad> shelf;

    @BeforeEach
    void fill() {
        shelf.hold(PageAds.ads());
    }

    @Test
    void everyFieldThatCanBeCountedIsThere() {
        assertThat(groups(Map.of()))
                .extracting(FacetGroup::field)
                .containsExactlyInAnyOrderElementsOf(
                        AdSchema.ADS.facets().stream().map(Field::name).toList());
    }

    @Test
    void theMostUsefulAreOpenAndSoAreThoseInUse() {
        assertThat(groups(Map.of()).stream().filter(FacetGroup::open))
                .extracting(FacetGroup::field)
                .containsExactly("status", "country", "advertiser", "subject");
        assertThat(group("kind", Map.of("kind", List.of("AD"))).open()).isTrue();
        assertThat(group("source", Map.of("source.not", List.of("x"))).open()).isTrue();
    }

    @Test
    void aValueLeadsToTheSearchWithItAndToTheOneWithoutIt() {
        FacetRow row = row("country", "Germany", Map.of());
        assertThat(row.toggle()).isEqualTo("/ads?country=DE");
        assertThat(row.exclude()).isEqualTo("/ads?country.not=DE");
        assertThat(row.state()).isEqualTo(State.FREE);
        assertThat(row.count()).isEqualTo("5");
    }

    @Test
    void chosenAndLeftOutValuesLeadBack() {
        Map<String, List<String>> address = Map.of("country", List.of("DE"), "country.not", List.of("FR"));
        assertThat(row("country", "Germany", address))
                .satisfies(row -> assertThat(row.state()).isEqualTo(State.CHOSEN))
                .satisfies(row -> assertThat(row.toggle()).isEqualTo("/ads?country.not=FR"));
        assertThat(row("country", "France", address))
                .satisfies(row -> assertThat(row.state()).isEqualTo(State.LEFT_OUT))
                .satisfies(row -> assertThat(row.toggle()).isEqualTo("/ads?country=DE"));
    }

    @Test
    void aChoiceStartsAgainFromTheFirstPageAndKeepsItsLength() {
        assertThat(row("country", "Germany", Map.of("size", List.of("50"), "cursor", List.of("x")))
                        .toggle())
                .isEqualTo("/ads?country=DE&size=50");
    }

    @Test
    void groupsThatWereAimedAtAreCountedWhenSomebodyLooks() {
        assertThat(group("targetingValue", Map.of()).onDemand()).isTrue();
        FacetGroup looked = pages.values(Map.of("country", List.of("AT")), "targetingValue", "interest:g", 10);
        assertThat(looked.rows()).extracting(FacetRow::label).containsExactly("Interests: Gardening");
        FacetGroup used = group("targetingValue", Map.of("targetingValue", List.of("INTEREST:Money")));
        assertThat(used.onDemand()).isFalse();
        assertThat(used.open()).isTrue();
    }

    @Test
    void aWrongAddressDoesNotKeepValuesFromBeingFound() {
        assertThat(pages.values(Map.of("size", List.of("many")), "country", "", 10)
                        .rows())
                .isNotEmpty();
    }

    private List<FacetGroup> groups(Map<String, List<String>> parameters) {
        return ((Answer) pages.page(parameters).body()).filters().groups();
    }

    private FacetGroup group(String field, Map<String, List<String>> parameters) {
        return groups(parameters).stream()
                .filter(group -> group.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private FacetRow row(String field, String label, Map<String, List<String>> parameters) {
        return group(field, parameters).rows().stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
