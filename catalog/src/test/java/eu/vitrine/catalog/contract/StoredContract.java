// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.contract;

import static eu.vitrine.catalog.sample.AdDraft.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.index.RecordIndex;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.schema.RecommenderSchema;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.Holdings;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What another version of Vitrine wrote, from another table of fields, is not read as if it were ours, and can be built again from itself. */
public interface StoredContract {

    /** The table of ads as another version had it. */
    Schema<Ad> OTHER = new Schema<>(
            AdSchema.ADS.name(),
            AdSchema.ADS.id(),
            AdSchema.ADS.fields().subList(1, AdSchema.ADS.fields().size()),
            AdSchema.ADS.sorts(),
            AdSchema.ADS.codec(),
            AdSchema.ADS.succession(),
            AdSchema.ADS.substance(),
            AdSchema.ADS.lineage(),
            AdSchema.ADS.likeness());

    /** A new, empty catalogue; the test class closes it after the test. */
    Catalog catalog();

    @Test
    default void whatAnotherVersionWroteIsRefusedByNameAndBuiltAgain() {
        Catalog catalog = catalog();
        write(
                catalog.index(OTHER),
                of("1").title("one").ad(),
                of("2").title("two").ad());
        RecordIndex<Ad> index = catalog.index(AdSchema.ADS);

        try (RecordSearch<Ad> search = catalog.search(AdSchema.ADS)) {
            assertThatExceptionOfType(CatalogUnavailable.class)
                    .isThrownBy(search::holdings)
                    .withMessageContainingAll("another version", "'rebuild'");
            assertThatExceptionOfType(CatalogUnavailable.class)
                    .isThrownBy(index::update)
                    .withMessageContainingAll("another version", "'rebuild'");
            try (Generation<Ad> generation = index.rebuild()) {
                assertThat(index.stored(
                                json -> generation.put(AdSchema.ADS.codec().read(json))))
                        .isEqualTo(2);
                generation.commit();
            }
            assertThat(search.holdings().records()).isEqualTo(2);
            assertThat(search.find("test:1")).contains(of("1").title("one").ad());
            assertThat(search.export(Query.ALL, json -> {})).isEqualTo(2);
        }
    }

    @Test
    default void onlyWhatWasCommittedIsStored() {
        RecordIndex<Ad> index = catalog().index(AdSchema.ADS);
        assertThatExceptionOfType(CatalogUnavailable.class).isThrownBy(() -> index.stored(json -> {}));
        write(index, of("1").ad(), of("2").ad());
        List<String> stored = new ArrayList<>();

        try (Generation<Ad> generation = index.update()) {
            generation.delete("test:1");
            generation.put(of("2").title("other").ad());
            generation.put(of("3").ad());
            index.stored(json -> stored.add(AdSchema.ADS.codec().read(json).id()));
        }

        assertThat(stored).containsExactlyInAnyOrder("test:1", "test:2");
    }

    @Test
    default void aKindOfWhichNothingWasEverWrittenIsEmptyWhereAnotherIsThere() {
        Catalog catalog = catalog();
        write(catalog.index(AdSchema.ADS), of("1").ad());

        try (RecordSearch<Recommender> search = catalog.search(RecommenderSchema.RECOMMENDERS)) {
            assertThat(search.holdings()).isEqualTo(new Holdings(0, null, null));
            assertThat(search.search(SearchRequest.of(Query.ALL)).total().value())
                    .isZero();
            assertThat(search.find("home-feed@1")).isEmpty();
        }
    }

    private static void write(RecordIndex<Ad> index, Ad... ads) {
        try (Generation<Ad> generation = index.update()) {
            List.of(ads).forEach(generation::put);
            generation.commit();
        }
    }
}
