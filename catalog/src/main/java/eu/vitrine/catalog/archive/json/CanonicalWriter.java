// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Writes one value, token by token; the members of an object are put into their order when all of them are written. */
final class CanonicalWriter {

    private static final int USUAL_BYTES = 2_048;

    /** The short escapes of the control characters from 8 to 13; of 11 there is none. */
    private static final String SHORT_ESCAPES = "btn fr";

    private byte[] bytes = new byte[USUAL_BYTES];
    private int length;

    /** A member as it was written, with a comma at its end. */
    private record Member(String name, int from, int to) {}

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Writes the value whose first token this is; the parser stands at its last one then. */
    void value(JsonParser parser, JsonToken first) {
        switch (first) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> text(parser.getString());
            case VALUE_NUMBER_INT -> ascii(CanonicalNumber.whole(parser));
            case VALUE_NUMBER_FLOAT -> ascii(CanonicalNumber.decimal(parser));
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> ascii(first.asString());
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalArgumentException("no JSON value: " + first);
        }
    }

    private void array(JsonParser parser) {
        put('[');
        int from = length;
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            value(parser, next);
            put(',');
        }
        end(from, ']');
    }

    private void object(JsonParser parser) {
        put('{');
        int from = length;
        List<Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int begun = length;
            name(name);
            value(parser, parser.nextToken());
            put(',');
            members.add(new Member(name, begun, length));
        }
        sort(from, members);
        end(from, '}');
    }

    void object(SortedMap<String, CanonicalJson> members) {
        put('{');
        int from = length;
        members.forEach((name, value) -> {
            name(name);
            put(value.bytes());
            put(',');
        });
        end(from, '}');
    }

    private void name(String name) {
        text(name);
        put(':');
    }

    /** Ends what began there, instead of its last comma. */
    private void end(int from, char end) {
        if (length > from) {
            length--;
        }
        put(end);
    }

    private void sort(int from, List<Member> members) {
        members.sort(Comparator.comparing(Member::name));
        byte[] unsorted = Arrays.copyOfRange(bytes, from, length);
        length = from;
        String last = null;
        for (Member member : members) {
            if (member.name().equals(last)) {
                throw new IllegalArgumentException("the name " + last + " stands twice in an object");
            }
            int size = member.to() - member.from();
            System.arraycopy(unsorted, member.from() - from, bytes, length, size);
            length += size;
            last = member.name();
        }
    }

    void text(String text) {
        put('"');
        reserve(text.length());
        int plain = plain(text);
        if (plain < text.length()) {
            special(text, plain);
        }
        put('"');
    }

    /** Writes what stands for itself at the beginning, which is nearly always all; gives how much. */
    private int plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < ' ' || unit >= 0x80 || unit == '"' || unit == '\\') {
                return i;
            }
            bytes[length++] = (byte) unit;
        }
        return text.length();
    }

    private void special(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < ' ') {
                ascii(escape(unit));
            } else if (unit < 0x80) {
                if (unit == '"' || unit == '\\') {
                    put('\\');
                }
                put(unit);
            } else {
                int end = text.offsetByCodePoints(i, 1);
                beyondAscii(text.substring(i, end));
                i = end - 1;
            }
        }
    }

    private static String escape(char control) {
        int place = control - '\b';
        boolean isShort = place >= 0 && place < SHORT_ESCAPES.length() && SHORT_ESCAPES.charAt(place) != ' ';
        return isShort
                ? "\\" + SHORT_ESCAPES.charAt(place)
                : "\\u" + HexFormat.of().toHexDigits(control);
    }

    /** Half of a surrogate pair has no bytes in UTF-8, and must not become a question mark that is then hashed. */
    private void beyondAscii(String character) {
        if (character.length() == 1 && Character.isSurrogate(character.charAt(0))) {
            throw new IllegalArgumentException("half of a surrogate pair");
        }
        put(character.getBytes(StandardCharsets.UTF_8));
    }

    private void ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    private void put(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
    }

    private void put(byte[] more) {
        reserve(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
        }
    }
}
