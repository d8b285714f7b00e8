// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.contract;

import static eu.vitrine.catalog.sample.AdDraft.of;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.BruteForceSearch;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Counts stay exact where a field has more values than anybody can list, however the records are spread. */
public interface ManyValuesContract extends EngineContract {

    /** How many different values there are. */
    int VALUES = 70_000;
    /** How many ads hold them. */
    int ADS_OF_MANY_VALUES = 600;

    /** A few values are frequent, most occur once: the usual shape, and the one in which shards mislead. */
    private static List<Ad> ads() {
        Random random = new Random(42);
        List<List<String>> held = IntStream.range(0, ADS_OF_MANY_VALUES)
                .mapToObj(_ -> (List<String>) new ArrayList<String>())
                .toList();
        for (int value = 0; value < VALUES; value++) {
            int count = Math.max(1, ADS_OF_MANY_VALUES / 2 / (value + 1));
            random.ints(0, ADS_OF_MANY_VALUES).distinct().limit(count).forEach(adder(held, "value " + value));
        }
        return IntStream.range(0, ADS_OF_MANY_VALUES)
                .mapToObj(i -> of("ad-" + i)
                        .country(i % 3 == 0 ? "DE" : "FR")
                        .include(Dimension.SEGMENT, held.get(i).toArray(String[]::new))
                        .ad())
                .toList();
    }

    private static java.util.function.IntConsumer adder(List<List<String>> held, String value) {
        return ad -> held.get(ad).add(value);
    }

    @Test
    default void theMostFrequentOfSeventyThousandValuesAreCountedExactly() {
        List<Ad> ads = ads();
        RecordSearch<Ad> engine = searching(ads);
        RecordSearch<Ad> reference = new BruteForceSearch<>(AdSchema.ADS, ads, CLOCK, null);

        Stream.of("", "country=DE", "targetingValue=SEGMENT%3Avalue+7&targetingValue=SEGMENT%3Avalue+69999")
                .forEach(query -> IntStream.of(1, 10, 50, 1_000).forEach(size -> {
                    SearchRequest request = TEXT.parse(query + "&facets=targetingValue&facetSize=" + size);
                    assertThat(engine.search(request).facets())
                            .as("%d values of '%s'", size, query)
                            .isEqualTo(reference.search(request).facets());
                }));
    }

    @Test
    default void aPrefixFindsAmongSeventyThousandValues() {
        List<Ad> ads = ads();
        RecordSearch<Ad> engine = searching(ads);
        RecordSearch<Ad> reference = new BruteForceSearch<>(AdSchema.ADS, ads, CLOCK, null);

        Stream.of("segment:VALUE 1", "segment:value 69", "segment:value 69999", "segment:none", "")
                .forEach(prefix -> assertThat(engine.values(query("country=DE"), "targetingValue", prefix, 20))
                        .as("values that begin with '%s'", prefix)
                        .isEqualTo(reference.values(query("country=DE"), "targetingValue", prefix, 20)));
    }
}
