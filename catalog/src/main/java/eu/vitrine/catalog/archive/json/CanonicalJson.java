// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
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

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /**
     * Writes a value in UTF-8.
     *
     * @throws IllegalArgumentException if it holds what JSON cannot say exactly: a number that a double cannot hold, or half of a surrogate pair
     */
    public static byte[] of(JsonNode value) {
        CanonicalJson json = new CanonicalJson();
        json.write(value);
        return json.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(JsonNode value) {
        if (value.isObject()) {
            object(value);
        } else if (value.isArray()) {
            array(value);
        } else if (value.isString()) {
            string(value.stringValue());
        } else if (value.isIntegralNumber()
                && value.canConvertToLong()
                && Math.abs(value.longValue()) <= LARGEST_EXACT) {
            out.append(value.longValue());
        } else if (value.isNumber()) {
            number(value);
        } else {
            out.append(value.asString("null"));
        }
    }

    private void object(JsonNode object) {
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
        members.sort(Map.Entry.comparingByKey());
        out.append('{');
        String between = "";
        for (Map.Entry<String, JsonNode> member : members) {
            out.append(between);
            string(member.getKey());
            out.append(':');
            write(member.getValue());
            between = ",";
        }
        out.append('}');
    }

    private void array(JsonNode array) {
        out.append('[');
        Iterator<JsonNode> values = array.iterator();
        while (values.hasNext()) {
            write(values.next());
            if (values.hasNext()) {
                out.append(',');
            }
        }
        out.append(']');
    }

    /** Most text is written as it is, so that is copied in one piece from one character to the next that is not. */
    private void string(String text) {
        out.append('"');
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < ' ' || unit == '"' || unit == '\\') {
                out.append(text, copied, i);
                escaped(unit);
                copied = i + 1;
            } else if (Character.isSurrogate(unit)) {
                refuseHalf(text, i, unit);
            }
        }
        out.append(text, copied, text.length()).append('"');
    }

    private void escaped(char unit) {
        switch (unit) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append("\\u00").append(unit < 0x10 ? '0' : '1').append(Character.forDigit(unit & 0xf, 16));
        }
    }

    private static void refuseHalf(String text, int at, char unit) {
        boolean paired = Character.isHighSurrogate(unit)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        if (!paired) {
            throw new IllegalArgumentException("half of a surrogate pair at " + at);
        }
    }

    private void number(JsonNode value) {
        double number = value.doubleValue();
        if (!Double.isFinite(number)
                || value.isIntegralNumber() && !new BigDecimal(number).equals(value.decimalValue())) {
            throw new IllegalArgumentException("no double holds " + value);
        }
        out.append(number(number));
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
