// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.text;

/**
 * The smallest part of a text that is compared as a whole: a paragraph, an item, a row.
 *
 * @param text its words, without marks of structure
 */
public record Line(Kind kind, String text) {

    /** What part of a text it is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        ROW,
        VERBATIM
    }
}
