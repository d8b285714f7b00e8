// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.contract;

import static eu.vitrine.catalog.sample.AdDraft.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.sample.AdDraft;
import eu.vitrine.catalog.sample.SampleAds;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.InvalidQuery;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How the values of a field are counted. */
public interface FacetsContract extends EngineContract {

    @Test
    default void aFacetIgnoresItsOwnChoiceAndHonoursEveryOther() {
        RecordSearch<Ad> search = searching(
                of("1").country("DE").language("de"),
                of("2").country("FR").language("de"),
                of("3").country("FR").language("fr"),
                of("4").country("IT").language("it"));

        assertThat(counts(search, "language=de", "country")).isEqualTo("DE 1, FR 1");
        assertThat(counts(search, "language=de", "language")).isEqualTo("de* 2, fr 1, it 1");
        assertThat(counts(search, "language=de&country=FR", "country")).isEqualTo("DE 1, FR* 1");
        assertThat(counts(search, "language=de&country=FR", "language")).isEqualTo("de* 1, fr 1");
        assertThat(counts(search, "country=FR&country=IT", "country")).isEqualTo("FR* 2, DE 1, IT* 1");
    }

    @Test
    default void everyFacetKeepsTheRivalsOfAChosenValue() {
        RecordSearch<Ad> search = searching(SampleAds.ALL);

        for (Field.Facetable<Ad> field : AdSchema.ADS.facets()) {
            Facet whole = facet(search, Query.ALL, field.name());
            for (Facet.Value value : whole.values()) {
                Facet chosen = facet(search, Query.ALL.including(field.name(), value.value()), field.name());
                assertThat(counts(chosen))
                        .as("%s=%s", field.name(), value.value())
                        .isEqualTo(counts(whole)
                                .replace(value.value() + " " + value.count(), value.value() + "* " + value.count()));
            }
        }
    }

    @Test
    default void everyFacetIsCountedAndFilterable() {
        RecordSearch<Ad> search = searching(SampleAds.ALL);

        for (Field.Facetable<Ad> field : AdSchema.ADS.facets()) {
            Facet facet = facet(search, Query.ALL, field.name());
            assertThat(facet.values()).as(field.name()).isNotEmpty();
            assertThat(facet.distinct())
                    .as(field.name())
                    .isEqualTo(facet.values().size());
            assertThat(facet.approximate()).isFalse();
            for (Facet.Value value : facet.values()) {
                Query query = Query.ALL.including(field.name(), value.value());
                assertThat(value.count())
                        .as("%s=%s", field.name(), value.value())
                        .isEqualTo(
                                search.search(SearchRequest.of(query)).total().value());
            }
        }
    }

    private Facet facet(RecordSearch<Ad> search, Query query, String field) {
        SearchRequest request =
                SearchRequest.of(query).withFacets(List.of(field)).withFacetSize(100);
        return search.search(request).facets().getFirst();
    }

    @Test
    default void aValueThatARecordHoldsInTwoRowsCountsOnce() {
        RecordSearch<Ad> search = searching(of("1").include(Dimension.AGE, "18-34", "35-50")
                .include(Dimension.AGE, "18-34")
                .exclude(Dimension.AGE, "18-34"));

        assertThat(counts(search, "", "targeting")).isEqualTo("AGE 1");
        assertThat(counts(search, "", "targetingValue")).isEqualTo("AGE:18-34 1, AGE:35-50 1");
        assertThat(counts(search, "", "excludedValue")).isEqualTo("AGE:18-34 1");
    }

    @Test
    default void whatIsExcludedInAFacetIsHonouredByItToo() {
        RecordSearch<Ad> search = searching(
                of("1").country("DE"), of("2").country("DE", "FR"), of("3").country("FR"), of("4").country("IT"));

        assertThat(counts(search, "country.not=DE", "country")).isEqualTo("FR 1, IT 1");
        assertThat(counts(search, "country.not=DE&country=IT", "country")).isEqualTo("FR 1, IT* 1");
    }

    @Test
    default void aChosenValueIsListedEvenWhereNothingHoldsIt() {
        RecordSearch<Ad> search = searching(
                of("1").country("DE").language("de"), of("2").country("FR").language("fr"));

        assertThat(counts(search, "language=de&country=FR", "country")).isEqualTo("DE 1, FR* 0");
        assertThat(counts(search, "country=ZZ&country=AA", "country")).isEqualTo("DE 1, FR 1, AA* 0, ZZ* 0");
        assertThat(counts(search, "status=REMOVED", "status")).isEqualTo("ENDED 2, REMOVED* 0");
        Facet facet = facet(search, query("country=ZZ"), "country");
        assertThat(facet.distinct()).isEqualTo(2);
    }

    @Test
    default void aFacetIsCutAndSaysHowMuchThereIs() {
        RecordSearch<Ad> search = searching(
                of("1").country("DE", "FR", "IT"), of("2").country("DE", "FR", "AT"), of("3").country("DE", "BE"));

        assertThat(counts(search, "facetSize=2", "country")).isEqualTo("DE 3, FR 2");
        assertThat(counts(search, "facetSize=2&country=IT", "country")).isEqualTo("DE 3, FR 2, IT* 1");
        assertThat(page(search, "facetSize=1&facets=country")
                        .facets()
                        .getFirst()
                        .distinct())
                .isEqualTo(5);
    }

    @Test
    default void valuesGoByCountAndThenInTheOrderOfTheirCodePoints() {
        RecordSearch<Ad> search = searching(
                of("1").include(Dimension.OTHER, "b", "a", "B", "é", "\uFF5A", "\uD83D\uDE00", "z", "twice"),
                of("2").include(Dimension.OTHER, "twice"));

        assertThat(counts(search, "", "targetingValue"))
                .isEqualTo(
                        "OTHER:twice 2, OTHER:B 1, OTHER:a 1, OTHER:b 1, OTHER:z 1, OTHER:é 1, OTHER:\uFF5A 1, OTHER:\uD83D\uDE00 1");
    }

    @Test
    default void distinctIsExactUpToTenThousandAndThenUnknown() {
        RecordSearch<Ad> exact = searching(codes("1", 0, 5_000), codes("2", 4_000, 10_000));
        RecordSearch<Ad> beyond = searching(codes("1", 0, 5_000), codes("2", 4_000, 10_001));

        assertThat(facet(exact, Query.ALL, "targetingValue").distinct()).isEqualTo(10_000);
        assertThat(facet(beyond, Query.ALL, "targetingValue").distinct()).isNull();
        assertThat(facet(beyond, Query.ALL, "targetingValue").values().getFirst())
                .isEqualTo(new Facet.Value("SEGMENT:4000", 2, false));
    }

    private static AdDraft codes(String id, int from, int to) {
        return of(id).include(
                        Dimension.SEGMENT,
                        IntStream.range(from, to).mapToObj(Integer::toString).toArray(String[]::new));
    }

    @Test
    default void facetsComeAsAskedFor() {
        RecordSearch<Ad> search = searching(of("1").country("DE"));

        assertThat(names(search, "facets=status,country&facets=platform"))
                .containsExactly("status", "country", "platform");
        assertThat(names(search, "facets=")).isEmpty();
        assertThat(names(search, "facets=targetingValue")).containsExactly("targetingValue");
        assertThat(names(search, ""))
                .containsExactlyElementsOf(AdSchema.ADS.facets().stream()
                        .map(Field::name)
                        .filter(name -> !name.equals("targetingValue") && !name.equals("excludedValue"))
                        .toList());
    }

    private List<String> names(RecordSearch<Ad> search, String queryString) {
        return page(search, queryString).facets().stream().map(Facet::name).toList();
    }

    @Test
    default void aFieldThatCannotBeCountedIsRefusedByName() {
        RecordSearch<Ad> search = searching(of("1"));

        assertThat(List.of("title", "shown", "colour"))
                .allSatisfy(name -> assertThatExceptionOfType(InvalidQuery.class)
                        .isThrownBy(
                                () -> search.search(SearchRequest.of(Query.ALL).withFacets(List.of(name))))
                        .satisfies(refusal -> assertThat(refusal.parameter()).isEqualTo("facets"))
                        .withMessageContaining(name));
    }

    @Test
    default void whereNothingIsFoundNothingIsCounted() {
        RecordSearch<Ad> search = searching(of("1").country("DE"));

        assertThat(page(search, "q=nothing").facets())
                .allSatisfy(facet -> assertThat(facet.values()).isEmpty())
                .allSatisfy(facet -> assertThat(facet.distinct()).isZero());
    }
}
