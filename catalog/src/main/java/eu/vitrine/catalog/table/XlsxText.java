// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.table;

import java.util.regex.Pattern;

/** Text as it stands in the XML of a workbook. */
final class XlsxText {

    /** Spreadsheets read {@code _x0041_} as the letter A, so the underscore of such a text is written so itself. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final char UNKNOWN = '\uFFFD';

    private XlsxText() {}

    /** What XML has no way to say becomes the sign for what cannot be shown. */
    static String written(String text) {
        String escaped = ESCAPE.matcher(text).replaceAll("_x005F_");
        StringBuilder xml = new StringBuilder(escaped.length() + 16);
        escaped.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '\r' -> xml.append("&#13;"); // a reader of XML would make a line feed of it
                default -> xml.appendCodePoint(sayable(letter) ? letter : UNKNOWN);
            }
        });
        return xml.toString();
    }

    private static boolean sayable(int letter) {
        boolean control = letter < ' ' && letter != '\t' && letter != '\n';
        boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return !control && !half && letter != 0xFFFE && letter != 0xFFFF;
    }
}
