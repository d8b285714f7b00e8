// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.json;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;

/**
 * The one way in which a JSON value is written before it is hashed (RFC 8785): members in the order of their names' UTF-16 units, no spaces, numbers as
 * ECMAScript writes them. Whoever else writes the same value so comes to the same bytes.
 */
public final class CanonicalJson {

    private static final MathContext ONE_DIGIT = new MathContext(1);
    private static final long LARGEST_EXACT = 1L << 53;
    private static final int MOST_DIGITS_BEFORE_POINT = 21;
    private static final int MOST_ZEROS_AFTER_POINT = 6;

    /** Strings as ECMAScript writes them. */
    private static final JsonFactory FORM = JsonFactory.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private CanonicalJson() {}

    /**
     * Writes a value in UTF-8.
     *
     * @throws IllegalArgumentException if it holds what JSON cannot say exactly: a number that a double cannot hold, or half of a surrogate pair
     */
    public static byte[] of(JsonNode value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FORM.createGenerator(ObjectWriteContext.empty(), bytes)) {
            write(value, out);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonNode value, JsonGenerator out) {
        if (value.isObject()) {
            object(value, out);
        } else if (value.isArray()) {
            out.writeStartArray();
            value.forEach(element -> write(element, out));
            out.writeEndArray();
        } else if (value.isString()) {
            out.writeString(whole(value.stringValue()));
        } else if (value.isNumber()) {
            number(value, out);
        } else if (value.isBoolean()) {
            out.writeBoolean(value.booleanValue());
        } else {
            out.writeNull();
        }
    }

    private static void object(JsonNode object, JsonGenerator out) {
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
        members.sort(Map.Entry.comparingByKey());
        out.writeStartObject();
        for (Map.Entry<String, JsonNode> member : members) {
            out.writeName(whole(member.getKey()));
            write(member.getValue(), out);
        }
        out.writeEndObject();
    }

    /** Half of a surrogate pair has no bytes in UTF-8, and must not become a question mark that is then hashed. */
    private static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    throw new IllegalArgumentException("half of a surrogate pair at " + i);
                }
                i++;
            }
        }
        return text;
    }

    private static void number(JsonNode value, JsonGenerator out) {
        if (value.isIntegralNumber() && value.canConvertToLong() && Math.abs(value.longValue()) <= LARGEST_EXACT) {
            out.writeNumber(value.longValue());
            return;
        }
        double number = value.doubleValue();
        if (!Double.isFinite(number)
                || value.isIntegralNumber() && !new BigDecimal(number).equals(value.decimalValue())) {
            throw new IllegalArgumentException("no double holds " + value);
        }
        out.writeNumber(number(number));
    }

    /** ECMA-262, Number::toString: the shortest digits that mean this number, which Java finds too, in another form. */
    static String number(double number) {
        if (number == 0) {
            return "0";
        }
        BigDecimal shortest = shortest(Math.abs(number));
        String digits = shortest.unscaledValue().toString();
        int point = digits.length() - shortest.scale();
        return (number < 0 ? "-" : "") + placed(digits, point);
    }

    /** Java writes two digits where one is enough. */
    private static BigDecimal shortest(double number) {
        BigDecimal shortest = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        BigDecimal shorter = shortest.round(ONE_DIGIT).stripTrailingZeros();
        return shortest.precision() == 2 && shorter.doubleValue() == number ? shorter : shortest;
    }

    private static String placed(String digits, int point) {
        if (point > MOST_DIGITS_BEFORE_POINT || point <= -MOST_ZEROS_AFTER_POINT) {
            int exponent = point - 1;
            String more = digits.length() == 1 ? "" : "." + digits.substring(1);
            return digits.charAt(0) + more + 'e' + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
        }
        if (point >= digits.length()) {
            return digits + "0".repeat(point - digits.length());
        }
        return point > 0
                ? digits.substring(0, point) + '.' + digits.substring(point)
                : "0." + "0".repeat(-point) + digits;
    }
}
