// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.text.Words;

/**
 * A value as it is indexed: the value itself, a NUL, and its folded form. So one field serves to filter, to count in the order of the values, and to
 * look values up by how they start whatever their case and accents. Neither part holds a NUL: what little there is below U+0002 is escaped so that
 * the order stays.
 */
final class FacetKey {

    /** Longer ones are cut: nobody types so much, and a term of an index has room for two parts only if both are short. */
    private static final int LONGEST_FOLDED = 2_000;

    private static final String NUL = "\u0000";

    private FacetKey() {}

    static String of(String value) {
        return escaped(value) + NUL + folded(value);
    }

    static String value(String key) {
        return unescaped(key.substring(0, key.lastIndexOf(NUL)));
    }

    /** A regular expression for the keys of all values whose folded form starts so. */
    static String startingWith(String prefix) {
        StringBuilder pattern = new StringBuilder("[^" + NUL + "]*" + NUL);
        folded(prefix).codePoints().forEach(character -> quote(character, pattern));
        return pattern.append(".*").toString();
    }

    private static void quote(int character, StringBuilder pattern) {
        if (!Character.isLetterOrDigit(character)) {
            pattern.append('\\');
        }
        pattern.appendCodePoint(character);
    }

    private static String folded(String value) {
        String folded = escaped(Words.fold(value));
        if (folded.length() <= LONGEST_FOLDED) {
            return folded;
        }
        boolean half = Character.isHighSurrogate(folded.charAt(LONGEST_FOLDED - 1));
        return folded.substring(0, half ? LONGEST_FOLDED - 1 : LONGEST_FOLDED);
    }

    private static String escaped(String text) {
        return text.indexOf(0) < 0 && text.indexOf(1) < 0
                ? text
                : text.replace("\u0001", "\u0001\u0003").replace(NUL, "\u0001\u0002");
    }

    private static String unescaped(String text) {
        return text.indexOf(1) < 0 ? text : text.replace("\u0001\u0002", NUL).replace("\u0001\u0003", "\u0001");
    }
}
