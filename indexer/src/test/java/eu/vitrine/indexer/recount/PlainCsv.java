// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.recount;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The plainest reader of CSV: a character at a time, the whole file in memory. */
final class PlainCsv {

    private PlainCsv() {}

    /** The rows below the first, which names the columns; each gives the field of a column. */
    static List<UnaryOperator<String>> rows(String text) {
        List<List<String>> table = table(text);
        List<UnaryOperator<String>> rows = new ArrayList<>();
        for (List<String> values : table.subList(1, table.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < values.size(); i++) {
                row.put(table.getFirst().get(i), values.get(i));
            }
            rows.add(column -> row.getOrDefault(column, ""));
        }
        return rows;
    }

    private static List<List<String>> table(String text) {
        List<List<String>> table = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (quoted || (c != ',' && c != '\n')) {
                field.append(c);
            } else {
                row.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    table.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        return table;
    }
}
