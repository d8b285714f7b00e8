// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.table;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of files of ads, in plain English, for whoever has a file and nothing else. */
public final class FieldNotes {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("eu.vitrine.catalog.table.fields", Locale.ROOT);
    private static final String ADS = "ads";
    private static final String LINES = "ads.json";

    private FieldNotes() {}

    /**
     * What is to be known of one field.
     *
     * @param type as in Frictionless Table Schema 2.0
     * @param article the provision of the Digital Services Act that wants it published; null for what this repository adds
     */
    public record Note(
            String name,
            String type,
            String meaning,
            @Nullable String article) {}

    /**
     * The notes on columns, in their order.
     *
     * @param typed whether several values are a list; in a file of text they are one text
     */
    public static List<Note> columns(List<? extends Column<?>> columns, boolean typed) {
        return columns.stream()
                .map(column -> note(ADS, column.name(), type(column, typed)))
                .toList();
    }

    /** The notes on the outermost members of a line of JSON, in their order. */
    public static List<Note> lines() {
        return Stream.of(say(LINES + ".parts").split(" "))
                .map(part -> part.split(":", 2))
                .map(part -> note(LINES, part[0], part[1]))
                .toList();
    }

    /**
     * The meaning that stands under a key, such as {@code ads.title}.
     *
     * @throws java.util.MissingResourceException if there is none: a column was added without its description
     */
    public static String say(String key) {
        return WORDS.getString(key);
    }

    /** The type of a column, as in Frictionless Table Schema 2.0. */
    public static String type(Column<?> column, boolean typed) {
        return switch (column) {
            case Column.Text<?> text -> "string";
            case Column.Texts<?> texts -> typed ? "list" : "string";
            case Column.Whole<?> whole -> "integer";
            case Column.Truth<?> truth -> "boolean";
            case Column.Moment<?> moment -> "datetime";
        };
    }

    private static Note note(String group, String name, String type) {
        String key = group + '.' + name;
        String article = key + ".article";
        return new Note(name, type, say(key), WORDS.containsKey(article) ? WORDS.getString(article) : null);
    }
}
