// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.indexer.dump.StateSort.Last;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What became of records last, in memory of any size. */
class StateSortTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(longs = {0, 1_000, 100_000, 1 << 30})
    void itIsWhatAMapWouldHold(long memory) throws IOException {
        Random random = new Random(memory);
        TreeMap<String, String> expected = new TreeMap<>();
        StateSort sort = new StateSort(folder, "things", memory);
        for (int position = 0; position < 500; position++) {
            String id = "id" + random.nextInt(100);
            String record = random.nextInt(4) == 0 ? "" : "{\"n\":" + position + '}';
            sort.add(new Last(id, position, record.getBytes(StandardCharsets.UTF_8)));
            expected.put(id, record);
        }

        List<String> sorted = new ArrayList<>();
        sort.forEach(record -> sorted.add(new String(record, StandardCharsets.UTF_8)));

        assertThat(sorted)
                .isEqualTo(expected.values().stream()
                        .filter(record -> !record.isEmpty())
                        .toList());
        assertThat(folder).isEmptyDirectory();
    }
}
