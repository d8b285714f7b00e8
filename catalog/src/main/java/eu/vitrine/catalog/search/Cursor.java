// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * The place after a hit, from which the next page goes on: all that is needed stands in it, so nothing is kept on a server, and it means the
 * same on every engine.
 *
 * @param keys the sort keys of the last hit
 * @param id the id of the last hit
 * @param query a hash of the query that it belongs to
 * @param asked the moment of the first page
 */
public record Cursor(List<Long> keys, String id, String query, Instant asked) {

    private static final String VERSION = "1";

    /** Copies the keys. */
    public Cursor {
        keys = List.copyOf(keys);
    }

    /** The opaque text form, safe in an address. */
    public String encode() {
        StringBuilder text = new StringBuilder(VERSION);
        text.append(' ').append(query).append(' ').append(asked.toEpochMilli());
        keys.forEach(key -> text.append(' ').append(key));
        text.append(' ').append(id);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads the text form.
     *
     * @throws InvalidQuery if it is not one
     */
    public static Cursor decode(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String[] parts = plain.split(" ", -1);
            if (!parts[0].equals(VERSION) || parts.length < 5) {
                throw new IllegalArgumentException("another version or too short");
            }
            List<Long> keys =
                    Arrays.stream(parts, 3, parts.length - 1).map(Long::valueOf).toList();
            return new Cursor(keys, parts[parts.length - 1], parts[1], Instant.ofEpochMilli(Long.parseLong(parts[2])));
        } catch (IllegalArgumentException e) {
            throw new InvalidQuery(
                    "cursor", "The cursor is damaged. Start again from the first page, without a cursor.");
        }
    }
}
