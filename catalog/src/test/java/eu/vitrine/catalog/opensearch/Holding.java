// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Counts to the record what a catalogue of numbered ads holds. */
final class Holding {

    private static final Pattern ID = Pattern.compile("\"id\":\"test:(\\d+)\"");

    private Holding() {}

    /** Holds if the ads from 0 to this number are there, once each, and no others, whichever way one asks. */
    static void assertNumbers(RecordSearch<Ad> search, int count) {
        List<Integer> numbers = new ArrayList<>();
        long handedOver = search.export(Query.ALL, json -> numbers.add(number(json)));

        assertThat(handedOver).isEqualTo(count);
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, count).boxed().toList());
        assertThat(search.holdings().records()).isEqualTo(count);
        assertThat(search.search(SearchRequest.of(Query.ALL)).total().value()).isEqualTo(count);
    }

    private static int number(byte[] json) {
        Matcher id = ID.matcher(new String(json, StandardCharsets.UTF_8));
        assertThat(id.find()).isTrue();
        return Integer.parseInt(id.group(1));
    }
}
