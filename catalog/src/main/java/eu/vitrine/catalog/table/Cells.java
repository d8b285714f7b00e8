// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.table;

import java.util.regex.Pattern;

/** What a spreadsheet is handed: a cell that begins like a formula would be run, or run once the sheet is saved as CSV and opened again. */
final class Cells {

    private static final String FORMULAS = "=+-@\t\r\n";
    private static final Pattern NUMBER = Pattern.compile("-[0-9]+(\\.[0-9]+)?");

    private Cells() {}

    /** The same text, with an apostrophe before it if it begins like a formula; a negative number is none. */
    static String harmless(String cell) {
        return !cell.isEmpty()
                        && FORMULAS.indexOf(cell.charAt(0)) >= 0
                        && !NUMBER.matcher(cell).matches()
                ? "'" + cell
                : cell;
    }
}
