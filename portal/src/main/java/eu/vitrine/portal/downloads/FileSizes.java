// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.downloads;

import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sizes of files as people say them: two or three digits, and a unit of thousands. Thread-safe. */
@Component
class FileSizes {

    private static final List<String> UNITS = List.of("bytes", "kB", "MB", "GB", "TB");
    private static final int STEP = 1_000;
    private static final double WHOLE_FROM = 10;

    private final Words words;

    FileSizes(Words words) {
        this.words = words;
    }

    String say(long bytes) {
        double size = bytes;
        int unit = 0;
        while (size >= STEP && unit < UNITS.size() - 1) {
            size /= STEP;
            unit++;
        }
        double rounded = size < WHOLE_FROM && unit > 0 ? Math.round(size * 10) / 10.0 : Math.round(size);
        return words.say("downloads.size." + UNITS.get(unit), Map.of("size", rounded));
    }
}
