// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.portal.shell.Link;
import java.util.Optional;

/** What people read in place of the names and values of fields. Labels are data, never markup. Thread-safe. */
public interface FieldLabels {

    /** The name of a field. */
    String field(String field);

    /** One sentence about what a field holds. */
    String help(String field);

    /** The page that is about a value of a field, with its words; empty if there is none. */
    default Optional<Link> page(String field, String value) {
        return Optional.empty();
    }

    /** The label of a value of a field; the value itself if it has none. */
    String value(String field, String value);
}
