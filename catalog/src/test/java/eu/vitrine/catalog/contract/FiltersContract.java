// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.contract;

import static eu.vitrine.catalog.sample.AdDraft.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Removal;
import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.sample.SampleAds;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Criterion;
import eu.vitrine.catalog.search.InvalidQuery;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How exact values narrow what is found. */
public interface FiltersContract extends EngineContract {

    @Test
    default void theValuesOfOneFieldAreAlternatives() {
        RecordSearch<Ad> search = searching(
                of("de").country("DE"), of("fr").country("FR"), of("both").country("FR", "DE"), of("it").country("IT"));

        assertThat(found(search, "country=DE&country=FR")).containsExactlyInAnyOrder("de", "fr", "both");
    }

    @Test
    default void differentFieldsNarrow() {
        RecordSearch<Ad> search = searching(
                of("both").country("DE").language("de"),
                of("country").country("DE"),
                of("language").language("de"));

        assertThat(found(search, "country=DE&language=de")).containsExactly("both");
        assertThat(found(search, "country=DE&language=de&platform=other")).isEmpty();
    }

    @Test
    default void excludedValuesAreLeftOut() {
        RecordSearch<Ad> search = searching(
                of("de").country("DE"), of("fr").country("FR"), of("both").country("FR", "DE"), of("none"));

        assertThat(found(search, "country.not=DE")).containsExactlyInAnyOrder("fr", "none");
        assertThat(found(search, "country.not=DE&country.not=FR")).containsExactly("none");
        assertThat(found(search, "country=FR&country.not=DE")).containsExactly("fr");
    }

    @Test
    default void anAdvertiserIsFoundByItsNumberWhateverNameItUses() {
        RecordSearch<Ad> search = searching(
                of("1").advertiser(new Advertiser("42", "Old Name", null, null, null, null)),
                of("2").advertiser(new Advertiser("42", "New Name", null, null, null, null)),
                of("3").advertiser(new Advertiser("43", "New Name", null, null, null, null)),
                of("4").advertiser(new Advertiser("4/2?", "Slash", null, null, null, null)),
                of("gone").removed(Removal.Ground.ORDER));

        assertThat(found(search, "advertiserId=test:42")).containsExactlyInAnyOrder("1", "2");
        assertThat(found(search, "advertiserId.not=test:42")).containsExactlyInAnyOrder("3", "4", "gone");
        String hashed = new Advertiser("4/2?", "Slash", null, null, null, null).key("test");
        assertThat(hashed).matches("test:[0-9a-f]{16}");
        assertThat(found(search, "advertiserId=" + hashed)).containsExactly("4");
    }

    @Test
    default void valuesAreMetExactly() {
        RecordSearch<Ad> search = searching(
                of("1").advertiser("Éclair & Co, KG: 50% \"off\" <b>"),
                of("2").advertiser("éclair & co, kg: 50% \"off\" <b>"),
                of("3").advertiser("Éclair"));

        assertThat(found(search, "advertiser=%C3%89clair+%26+Co,+KG:+50%25+%22off%22+%3Cb%3E"))
                .containsExactly("1");
        assertThat(found(search, "advertiser=Eclair")).isEmpty();
    }

    @Test
    default void everyFacetFieldFindsTheRecordsThatHoldTheValue() {
        RecordSearch<Ad> search = searching(SampleAds.ALL);

        for (Field.Facetable<Ad> field : AdSchema.ADS.facets()) {
            if (field instanceof Field.Keyword<Ad> keyword) {
                for (String value : valuesOf(keyword)) {
                    assertThat(ids(search, Query.ALL.including(field.name(), value)))
                            .as("%s=%s", field.name(), value)
                            .containsExactlyInAnyOrderElementsOf(holding(keyword, value, true));
                    assertThat(ids(search, Query.ALL.excluding(field.name(), value)))
                            .as("%s.not=%s", field.name(), value)
                            .containsExactlyInAnyOrderElementsOf(holding(keyword, value, false));
                }
            }
        }
    }

    private Collection<String> valuesOf(Field.Keyword<Ad> field) {
        TreeSet<String> values = new TreeSet<>();
        SampleAds.ALL.forEach(ad -> values.addAll(field.values().apply(ad)));
        assertThat(values).as("values of '%s' in the sample", field.name()).isNotEmpty();
        return values;
    }

    private List<String> holding(Field.Keyword<Ad> field, String value, boolean whether) {
        return SampleAds.ALL.stream()
                .filter(ad -> field.values().apply(ad).contains(value) == whether)
                .map(Ad::id)
                .toList();
    }

    private List<String> ids(RecordSearch<Ad> search, Query query) {
        SearchRequest request = SearchRequest.of(query).withFacets(List.of()).withSize(SearchRequest.MOST_HITS);
        return search.search(request).hits().stream()
                .map(hit -> hit.record().id())
                .toList();
    }

    @Test
    default void whomAnAdSoughtAndWhomItKeptOutAreDifferentQuestions() {
        RecordSearch<Ad> search = searching(
                of("sought").include(Dimension.INTEREST, "Football"),
                of("kept-out").exclude(Dimension.INTEREST, "Football"),
                of("age").include(Dimension.AGE, "Football"));

        assertThat(found(search, "targeting=INTEREST")).containsExactly("sought");
        assertThat(found(search, "excluded=INTEREST")).containsExactly("kept-out");
        assertThat(found(search, "targetingValue=INTEREST:Football")).containsExactly("sought");
        assertThat(found(search, "excludedValue=INTEREST:Football")).containsExactly("kept-out");
        assertThat(found(search, "targetingValue=Football")).isEmpty();
    }

    @Test
    default void aRowOfThousandsOfValuesIsFoundByEachOfThem() {
        String[] codes = IntStream.range(10_000, 13_999)
                .mapToObj(code -> "postal/" + code)
                .toArray(String[]::new);
        RecordSearch<Ad> search = searching(
                of("many").exclude(Dimension.LOCATION, codes), of("few").include(Dimension.LOCATION, codes[7]));

        assertThat(List.of(codes[0], codes[7], codes[2_000], codes[3_998]))
                .allSatisfy(code -> assertThat(found(search, "excludedValue=LOCATION:" + code))
                        .containsExactly("many"));
        assertThat(found(search, "targetingValue=LOCATION:" + codes[7])).containsExactly("few");
    }

    @Test
    default void manyAlternativesAreAskedAtOnce() {
        String[] codes = IntStream.range(0, 1_000).mapToObj(code -> "c" + code).toArray(String[]::new);
        RecordSearch<Ad> search =
                searching(of("1").include(Dimension.SEGMENT, codes[999]), of("2").include(Dimension.SEGMENT, "other"));
        TreeSet<String> values = new TreeSet<>();
        List.of(codes).forEach(code -> values.add("SEGMENT:" + code));

        assertThat(search.search(SearchRequest.of(Query.ALL.with(new Criterion.AnyOf("targetingValue", values))))
                        .total()
                        .value())
                .isEqualTo(1);
    }

    @Test
    default void aFieldThatIsUnknownOrOfAnotherKindIsRefusedByName() {
        RecordSearch<Ad> search = searching(of("1"));
        TreeSet<String> some = new TreeSet<>(List.of("x"));

        assertThat(List.of(
                        new Criterion.AnyOf("colour", some),
                        new Criterion.NoneOf("title", some),
                        new Criterion.Between("country", 1L, null),
                        new Criterion.Between("colour", 1L, null)))
                .allSatisfy(criterion -> assertThatExceptionOfType(InvalidQuery.class)
                        .isThrownBy(() -> search.search(SearchRequest.of(Query.ALL.with(criterion))))
                        .satisfies(refusal -> assertThat(refusal.parameter()).isEqualTo(criterion.field())));
    }
}
