// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import java.util.Arrays;
import java.util.Comparator;

/** The order of names of versions. */
final class VersionOrder {

    /** Runs of digits go by size, so that 3.10 comes after 3.9; all else by character, and shorter before longer. */
    static final Comparator<String> NUMBERS_BY_SIZE =
            Comparator.comparing(VersionOrder::padded).thenComparing(Comparator.naturalOrder());

    private static final String BOUNDARY = "(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)";
    private static final int LONGEST_NUMBER = 300;

    private VersionOrder() {}

    private static String padded(String version) {
        StringBuilder padded = new StringBuilder();
        Arrays.stream(version.split(BOUNDARY)).forEach(part -> {
            boolean number = Character.isDigit(part.charAt(0));
            padded.append("0".repeat(number ? LONGEST_NUMBER - part.length() : 0))
                    .append(part);
        });
        return padded.toString();
    }
}
