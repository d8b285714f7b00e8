// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import eu.vitrine.catalog.Multilingual;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what of one part is no longer the same.
 *
 * @param path of the part
 * @param changes where to put it
 */
record Alterations(String path, Multilingual name, List<Change> changes) {

    void compare(String property, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change.Altered(path, name, property, said(before), said(after)));
        }
    }

    private static @Nullable String said(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
