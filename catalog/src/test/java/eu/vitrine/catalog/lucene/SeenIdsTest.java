// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was written is never denied, and most of what was not is. */
class SeenIdsTest {

    @Test
    void anIdThatWasWrittenIsNeverDenied() {
        SeenIds seen = new SeenIds();
        IntStream.range(0, 10_000).forEach(number -> seen.add("demo:" + number));

        assertThat(IntStream.range(0, 10_000)).allMatch(number -> seen.mayHold("demo:" + number));
        assertThat(IntStream.range(10_000, 20_000).filter(number -> seen.mayHold("demo:" + number)))
                .hasSizeLessThan(10);
    }
}
