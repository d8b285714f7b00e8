// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import java.util.Collection;

/** Puts what somebody typed into a message: short, and without control characters. */
final class Quoted {

    private static final int LONGEST = 80;

    private Quoted() {}

    static String of(String value) {
        String plain = value.replaceAll("\\p{C}", " ");
        return plain.length() <= LONGEST
                ? plain
                : plain.substring(
                                0,
                                plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length()))))
                        + "…";
    }

    static InvalidQuery unknown(String parameter, String value, Collection<String> known) {
        return new InvalidQuery(
                parameter,
                "'" + of(value) + "' is not a value of '" + of(parameter) + "'. Use one of: " + String.join(", ", known)
                        + ".");
    }
}
