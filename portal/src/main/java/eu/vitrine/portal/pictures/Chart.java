// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.pictures;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Numbers to be drawn, and to be read in a table beside. Texts may come from records: they are data and never markup. Immutable.
 *
 * @param name names it in addresses and within a page: letters alone
 * @param summary what is counted, and how, in a sentence or two
 * @param columns the heading of what is counted, and that of the numbers
 * @param note what the eye would not see; null if there is nothing to say
 * @param language for the numbers on the axis
 */
public record Chart(
        String name,
        Form form,
        String heading,
        String summary,
        Columns columns,
        List<Mark> marks,
        @Nullable String note,
        Locale language) {

    /** So many bars are drawn of a chart: more could not be compared at a glance. */
    public static final int MOST_BARS = 12;

    /** How numbers are drawn. */
    public enum Form {
        /** Side by side, in the order of time. */
        COLUMNS,
        /** One below the other, the largest first; those that do not fit stand in the table alone. */
        BARS,
        /** Member States as tiles of one size, at about their places; other countries stand in the table alone. */
        TILES
    }

    /**
     * The headings of the table.
     *
     * @param label of what is counted
     * @param number of how many there are
     */
    public record Columns(String label, String number) {}

    /** Copies the list. */
    public Chart {
        marks = List.copyOf(marks);
    }

    /** The largest number; 0 without marks. */
    public long largest() {
        return marks.stream().mapToLong(Mark::number).max().orElse(0);
    }

    /**
     * One number.
     *
     * @param key what is counted: a day (ISO 8601), the code of a country (ISO 3166), or a value of a field
     * @param label the same in words
     * @param brief what fits into the picture: beneath a column, empty if nothing stands there; or the number in a tile
     * @param number 0 or more
     * @param amount the number in words
     * @param href a search that finds as many; null if there is nothing to see
     * @param chosen whether the search asks for it
     */
    public record Mark(
            String key,
            String label,
            String brief,
            long number,
            String amount,
            @Nullable String href,
            boolean chosen) {}
}
