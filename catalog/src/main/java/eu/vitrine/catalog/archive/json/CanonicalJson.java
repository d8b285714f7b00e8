// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON value in the one way in which it is written before it is hashed (RFC 8785): members in the order of their names' UTF-16 units, no spaces, numbers as
 * ECMAScript writes them. Whoever else writes the same value so comes to the same bytes. Immutable.
 */
public final class CanonicalJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final byte[] bytes;

    private CanonicalJson(CanonicalWriter written) {
        this.bytes = written.bytes();
    }

    /**
     * The canonical form of a value.
     *
     * @throws IllegalArgumentException if it holds what JSON cannot say exactly: a number that a double cannot hold, or half of a surrogate pair
     */
    public static CanonicalJson of(JsonNode value) {
        return of(JSON.treeAsTokens(value));
    }

    /**
     * The canonical form of what is written in any form, found without building a tree of it: every record that is archived passes here.
     *
     * @param json UTF-8
     * @throws IllegalArgumentException if it is not JSON, a name stands twice in an object, or it holds what JSON cannot say exactly
     */
    public static CanonicalJson of(byte[] json) {
        return of(JSON.createParser(json));
    }

    private static CanonicalJson of(JsonParser parser) {
        CanonicalWriter writer = new CanonicalWriter();
        try (parser) {
            writer.value(parser, parser.nextToken());
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("more than one value");
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
        return new CanonicalJson(writer);
    }

    /** The form of a text. */
    public static CanonicalJson of(String text) {
        CanonicalWriter writer = new CanonicalWriter();
        writer.text(text);
        return new CanonicalJson(writer);
    }

    /** The object that has these members, in their natural order. */
    public static CanonicalJson of(SortedMap<String, CanonicalJson> members) {
        CanonicalWriter writer = new CanonicalWriter();
        writer.object(members);
        return new CanonicalJson(writer);
    }

    /** UTF-8; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** The value, to look into. */
    public JsonNode tree() {
        return JSON.readTree(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CanonicalJson json && Arrays.equals(bytes, json.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The form itself. */
    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
