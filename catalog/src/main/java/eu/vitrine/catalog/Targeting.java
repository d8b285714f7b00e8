// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import java.util.List;

/**
 * One parameter used to decide who sees an ad, Art. 39(2)(e) DSA; those used to exclude stand apart from those used to include.
 *
 * @param values what was chosen, in the order given, without repeats; empty where the platform publishes only that the dimension was used
 */
public record Targeting(Dimension dimension, Operator operator, List<String> values) {

    /** By what people were chosen. */
    public enum Dimension {
        AGE,
        GENDER,
        LOCATION,
        LANGUAGE,
        INTEREST,
        BEHAVIOUR,
        DEMOGRAPHIC,
        DEVICE,
        CONTEXT,
        KEYWORD,
        CUSTOM_LIST,
        LOOKALIKE,
        RETARGETING,
        SEGMENT,
        OTHER
    }

    /** Whether people with these values were sought or kept out. */
    public enum Operator {
        INCLUDE,
        EXCLUDE
    }

    /** Copies the list. */
    public Targeting {
        values = List.copyOf(values);
    }
}
