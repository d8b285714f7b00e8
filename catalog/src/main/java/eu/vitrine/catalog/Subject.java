// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import org.jspecify.annotations.Nullable;

/**
 * The subject matter, Art. 39(2)(a) DSA; at least one component is present.
 *
 * @param code a code of the platform's taxonomy, for example the IAB Ad Product Taxonomy
 * @param label the words for it
 */
public record Subject(@Nullable String code, @Nullable String label) {

    /** What the subject is filtered by: the code, or the words where no code is given. */
    public String value() {
        if (code != null) {
            return code;
        }
        if (label == null) {
            throw new IllegalStateException("a subject has neither code nor label");
        }
        return label;
    }
}
