// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

/** The names under which the parts of a record stand in the index. */
final class LuceneFields {

    /** The key: indexed, and as doc values to break ties. */
    static final String ID = "id";

    private static final String RECORD = "record";
    private static final Set<String> ONLY_RECORD = Set.of(RECORD);

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

    /** The key of an order. */
    static String sort(String name) {
        return "sort." + name;
    }

    /** Reads the JSON form of a document. */
    static byte[] record(StoredFields stored, int document) throws IOException {
        BytesRef bytes = stored.document(document, ONLY_RECORD).getBinaryValue(RECORD);
        if (bytes == null) {
            throw new IOException("document " + document + " holds no record");
        }
        return Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
    }
}
