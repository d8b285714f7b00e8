// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import java.util.Map;
import java.util.stream.Collectors;

/** Writes entries for BibTeX: whatever stands in a text, it is printed as it is, and ends nothing. */
final class BibTex {

    private BibTex() {}

    /**
     * An entry.
     *
     * @param fields values that are escaped already
     */
    static String entry(String type, String key, Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(Collectors.joining(",\n", '@' + type + '{' + key + ",\n", "\n}\n"));
    }

    /** A text of strangers on one line; braces become commands, since BibTeX counts even those that TeX would not. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.strip().replaceAll("[\\s\\p{Cc}]+", " ").codePoints().forEach(letter -> escape(escaped, letter));
        return escaped.toString();
    }

    private static void escape(StringBuilder escaped, int letter) {
        switch (letter) {
            case '\\' -> escaped.append("\\textbackslash{}");
            case '{' -> escaped.append("\\textbraceleft{}");
            case '}' -> escaped.append("\\textbraceright{}");
            case '~' -> escaped.append("\\textasciitilde{}");
            case '^' -> escaped.append("\\textasciicircum{}");
            case '<' -> escaped.append("\\textless{}");
            case '>' -> escaped.append("\\textgreater{}");
            case '"' -> escaped.append("\\textquotedbl{}");
            case '$', '&', '#', '%', '_' -> escaped.append('\\').appendCodePoint(letter);
            default -> escaped.appendCodePoint(letter);
        }
    }
}
