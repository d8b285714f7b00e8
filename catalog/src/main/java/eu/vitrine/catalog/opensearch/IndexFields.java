// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

/** The names under which the parts of a record stand in an index. */
final class IndexFields {

    /** The key, for look-ups and to break ties. */
    static final String ID = "id";
    /** The JSON form, which alone is kept as it was sent. */
    static final String RECORD = "record";
    /** The ticket of the commit with which a version of a record begins to be seen. */
    static final String SINCE = "since";
    /** The ticket of the commit with which it is no longer seen. */
    static final String UNTIL = "until";
    /** What {@link #UNTIL} says of a version that nothing has replaced. */
    static final long FOREVER = Long.MAX_VALUE;

    private IndexFields() {}

    /** Exact values, see {@link FacetKey}. */
    static String values(String field) {
        return "values." + field;
    }

    /** Folded words in a row, and then their stems, which are marked with their language and so never taken for words. */
    static String words(String field) {
        return "words." + field;
    }

    /** Ranges of numbers, or of times in milliseconds since 1970. */
    static String ranges(String field) {
        return "ranges." + field;
    }

    /** A mark that the record was removed. */
    static String removed(String field) {
        return "removed." + field;
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
