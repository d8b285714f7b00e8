// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.Schema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A document that was found.
 *
 * @param id of the document: that of a record's version
 * @param record the JSON form; null if the document says that a record was deleted
 * @param place its sort keys
 */
record Found(String id, @Nullable String record, List<JsonNode> place) {

    static Found of(JsonNode hit) {
        List<JsonNode> place = new ArrayList<>();
        hit.path("sort").forEach(place::add);
        return new Found(hit.path("_id").asString(), record(hit), place);
    }

    private static @Nullable String record(JsonNode hit) {
        JsonNode record = hit.path("_source").path(IndexFields.RECORD);
        return record.isString() ? record.stringValue() : null;
    }

    /** How many characters the JSON form has. */
    int length() {
        return record == null ? 0 : record.length();
    }

    /** The JSON form. */
    byte[] json() {
        if (record == null) {
            throw new IllegalStateException("a deletion was taken for a record");
        }
        return record.getBytes(StandardCharsets.UTF_8);
    }

    <R> R read(Schema<R> schema) {
        return schema.codec().read(json());
    }
}
