// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import org.jspecify.annotations.Nullable;

/**
 * What somebody has just done on the page of their choices.
 *
 * @param place the id of a recommender, {@link Choices#ALL}, or {@link #KEPT}
 * @param before the choices before, in their text form; null if it cannot be taken back
 * @param after the choices after it, in their text form; empty if that is not known
 * @param refusal why it was not done; null if it was
 */
public record Change(
        String place,
        @Nullable String before,
        String after,
        @Nullable String refusal) {

    /** The part of the page on what is kept. No recommender has such an id. */
    public static final String KEPT = "*kept";

    /** Something that was done once, whatever came after it. */
    public Change(String place, @Nullable String before) {
        this(place, before, "", null);
    }
}
