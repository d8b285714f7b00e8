// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import java.util.List;

/**
 * Values that the search box offers while somebody types.
 *
 * @param values the beginning of the address at which programs look up the values of a field; the name of the field and {@code /values} follow
 * @param fields whose values are offered; empty if none are
 * @param there says that some are there, for those who cannot see it
 */
public record Suggestions(String values, List<Field> fields, String there) {

    /** A field and how it is called. */
    public record Field(String name, String label) {}

    /** Copies the list. */
    public Suggestions {
        fields = List.copyOf(fields);
    }
}
