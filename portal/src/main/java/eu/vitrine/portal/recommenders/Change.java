// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import eu.vitrine.catalog.Multilingual;
import eu.vitrine.catalog.Recommender.Importance;
import eu.vitrine.portal.differences.TextDifference;
import org.jspecify.annotations.Nullable;

/** One thing in which two versions of a recommender differ. */
public sealed interface Change {

    /** Where it stands in the record, such as {@code parameters[price]}; of what was dropped, where it stood. */
    String path();

    /** Whether it concerns a part of this property of the record, such as {@code parameters}. */
    default boolean concerns(String property) {
        return path().startsWith(property);
    }

    /** A part that the earlier version does not have. */
    record Added(String path, Multilingual name) implements Change {}

    /** A part that the later version does not have. */
    record Dropped(String path, Multilingual name) implements Change {}

    /**
     * A parameter that weighs differently.
     *
     * @param before null if it was not said
     * @param after null if it is no longer said
     */
    record Reweighted(
            String path,
            Multilingual name,
            @Nullable Importance before,
            @Nullable Importance after) implements Change {}

    /**
     * A part of which something is no longer the same that is no text.
     *
     * @param property what: {@code kind}, {@code profiling}, {@code default} or {@code influences}
     * @param before as it stands in JSON; null if it was not said
     * @param after null if it is no longer said
     */
    record Altered(
            String path,
            Multilingual name,
            String property,
            @Nullable String before,
            @Nullable String after) implements Change {}

    /**
     * A text that is worded differently in one language; where it was not said in that language, or no longer is, it came from nothing, or
     * became nothing.
     *
     * @param language BCP 47 tag
     */
    record Reworded(String path, String language, TextDifference difference) implements Change {}
}
