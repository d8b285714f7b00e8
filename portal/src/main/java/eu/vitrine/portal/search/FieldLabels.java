// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

/** What people read in place of the names and values of fields. Labels are data, never markup. Thread-safe. */
public interface FieldLabels {

    /** The name of a field. */
    String field(String field);

    /** One sentence about what a field holds. */
    String help(String field);

    /** The label of a value of a field; the value itself if it has none. */
    String value(String field, String value);
}
