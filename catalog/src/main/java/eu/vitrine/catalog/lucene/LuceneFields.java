// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.lucene.column.PeriodField;

/** The names under which the parts of a record stand in the index. */
final class LuceneFields {

    /** The key: indexed, and as doc values to break ties. */
    static final String ID = "id";

    private static final String RECORD = "record";

    private LuceneFields() {}

    /** The JSON form, stored. */
    static String record() {
        return RECORD;
    }

    /** Exact values: indexed, and as doc values to count them. */
    static String values(String field) {
        return "values." + field;
    }

    /** Folded words with their positions. */
    static String words(String field) {
        return "words." + field;
    }

    /** Stems, each marked with its language. */
    static String stems(String field) {
        return "stems." + field;
    }

    /** Ranges of numbers or times. */
    static String ranges(String field) {
        return "ranges." + field;
    }

    /** A mark that the record was removed. */
    static String removed(String field) {
        return "removed." + field;
    }

    /** The periods from which a status follows. */
    static PeriodField periods(String standing) {
        return new PeriodField(ranges(standing), removed(standing));
    }

    /** The sketch of the record's own text. */
    static String likeness() {
        return "likeness";
    }

    /** The key of an order. */
    static String sort(String name) {
        return "sort." + name;
    }
}
