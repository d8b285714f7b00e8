// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import tools.jackson.core.JsonParser;

/** Numbers as ECMAScript writes them. */
final class CanonicalNumber {

    private static final MathContext ONE_DIGIT = new MathContext(1);
    private static final long LARGEST_EXACT = 1L << 53;
    private static final int MOST_DIGITS_BEFORE_POINT = 21;
    private static final int MOST_ZEROS_AFTER_POINT = 6;

    private CanonicalNumber() {}

    /**
     * The number with a point or an exponent at which a parser stands.
     *
     * @throws IllegalArgumentException if no double holds it
     */
    static String decimal(JsonParser parser) {
        return of(finite(parser.getDoubleValue()));
    }

    /**
     * The whole number at which a parser stands.
     *
     * @throws IllegalArgumentException if no double holds it
     */
    static String whole(JsonParser parser) {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? of(exact(parser.getBigIntegerValue()))
                : of(parser.getLongValue());
    }

    private static String of(long whole) {
        return Math.abs(whole) <= LARGEST_EXACT ? Long.toString(whole) : of(exact(BigInteger.valueOf(whole)));
    }

    private static double exact(BigInteger whole) {
        double number = finite(whole.doubleValue());
        if (!new BigDecimal(number).toBigInteger().equals(whole)) {
            throw new IllegalArgumentException("no double holds " + whole);
        }
        return number;
    }

    private static double finite(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("no double holds a number as large as that");
        }
        return number;
    }

    /** ECMA-262, Number::toString: the shortest digits that mean this number, which Java finds too, in another form. */
    static String of(double number) {
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
