// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.receipt;

import java.time.DateTimeException;
import java.time.Instant;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody keeps of a search: what was asked, when, of which state of the archive, and what was found.
 *
 * @param kind of record, such as {@code ads}
 * @param query its text form
 * @param moment at which status was derived
 * @param checkpoint the signed note of that state
 * @param position the number of events of that state
 */
public record Receipt(String kind, String query, Instant moment, String checkpoint, long position, Hits hits) {

    /** As JSON, on one line. */
    public String written() {
        return JsonMapper.shared()
                .createObjectNode()
                .put("kind", kind)
                .put("query", query)
                .put("moment", moment.toString())
                .put("checkpoint", checkpoint)
                .put("position", position)
                .put("count", hits.count())
                .put("sha256", hits.sha256())
                .toString();
    }

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException if it is none; the message says what is wrong
     */
    public static Receipt read(byte[] json) {
        try {
            JsonNode node = JsonMapper.shared().readTree(json);
            return new Receipt(
                    text(node, "kind"),
                    text(node, "query"),
                    Instant.parse(text(node, "moment")),
                    text(node, "checkpoint"),
                    number(node, "position"),
                    new Hits(number(node, "count"), text(node, "sha256")));
        } catch (JacksonException | DateTimeException e) {
            throw new IllegalArgumentException("This is no receipt of a search: " + e.getMessage(), e);
        }
    }

    private static String text(JsonNode node, String name) {
        if (!node.path(name).isString()) {
            throw new IllegalArgumentException("This is no receipt of a search: it has no " + name + '.');
        }
        return node.path(name).stringValue();
    }

    private static long number(JsonNode node, String name) {
        if (!node.path(name).isIntegralNumber()) {
            throw new IllegalArgumentException("This is no receipt of a search: it has no " + name + '.');
        }
        return node.path(name).longValue();
    }
}
