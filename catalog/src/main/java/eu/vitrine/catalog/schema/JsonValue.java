// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import eu.vitrine.catalog.NumberRange;
import eu.vitrine.catalog.Problem.Reason;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.WebLink;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** How one JSON value is read: a result, nothing, or what is wrong with it. */
@FunctionalInterface
interface JsonValue<T> {

    /** What came of it. */
    sealed interface Result<T> {}

    /** A value. */
    record Read<T>(T value) implements Result<T> {}

    /** Nothing: empty text. */
    record Absent<T>() implements Result<T> {}

    /**
     * Not such a value.
     *
     * @param message goes after the quoted value: what it is not, and what to write
     */
    record Wrong<T>(Reason reason, String message) implements Result<T> {}

    Result<T> read(JsonNode value);

    Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    Pattern COUNTRY_GROUP = Pattern.compile("EU|EEA");
    Pattern OWN_MEDIA = Pattern.compile("/media/[A-Za-z0-9_-][A-Za-z0-9._-]*");
    Pattern LONE_SURROGATE =
            Pattern.compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    /** Text without white space around it; empty is absent. Half characters, which no encoding can carry, become U+FFFD. */
    static JsonValue<String> text(int longest) {
        return value -> {
            if (!value.isString()) {
                return new Wrong<>(Reason.WRONG_TYPE, "is not text. Write it in quotes.");
            }
            String text = value.stringValue().strip();
            if (text.length() > longest) {
                return new Wrong<>(Reason.TOO_LONG, "is longer than " + longest + " characters. Shorten it.");
            }
            return text.isEmpty() ? new Absent<>() : new Read<>(whole(text));
        };
    }

    /** Looks for half characters only where there are characters of two halves: most texts have none, and every read comes by here. */
    private static String whole(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                return LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
            }
        }
        return text;
    }

    /** Whatever stands there is passed over. */
    static JsonValue<String> anything() {
        return value -> new Absent<>();
    }

    static JsonValue<Boolean> truth() {
        return value -> value.isBoolean()
                ? new Read<>(value.booleanValue())
                : new Wrong<>(Reason.WRONG_TYPE, "is neither true nor false.");
    }

    static JsonValue<Long> count() {
        return value -> value.isIntegralNumber()
                        && value.canConvertToLong()
                        && value.longValue() >= 0
                        && value.longValue() <= NumberRange.LARGEST
                ? new Read<>(value.longValue())
                : new Wrong<>(Reason.BAD_NUMBER, "is not a whole number from zero to " + NumberRange.LARGEST + ".");
    }

    /** A number of 1 or more. */
    static JsonValue<Integer> rank() {
        return value -> value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= 1
                ? new Read<>(value.intValue())
                : new Wrong<>(Reason.BAD_NUMBER, "is not a whole number of one or more.");
    }

    /** A part of a whole. */
    static JsonValue<Double> part() {
        return value -> value.isNumber() && value.doubleValue() >= 0 && value.doubleValue() <= 1
                ? new Read<>(value.doubleValue())
                : new Wrong<>(Reason.BAD_NUMBER, "is not a number from 0 to 1.");
    }

    /** What stands in addresses: of a few characters that need no escape there. */
    static JsonValue<String> name(Pattern pattern, String expected) {
        return checked(
                300,
                text -> pattern.matcher(text).matches()
                        ? new Read<>(text)
                        : new Wrong<>(Reason.BAD_ID, "cannot stand in an address. Write " + expected + "."));
    }

    static <E extends Enum<E>> JsonValue<E> constant(Class<E> type) {
        Set<String> names = Schema.names(type);
        return value -> value.isString() && names.contains(value.stringValue())
                ? new Read<>(Enum.valueOf(type, value.stringValue()))
                : new Wrong<>(Reason.UNKNOWN_VALUE, "is not known. Use one of: " + String.join(", ", names) + ".");
    }

    static JsonValue<Instant> moment() {
        return parsed(text -> utc(text).toInstant(), "is not a moment in time. Write it as 2026-11-21T00:00:00Z.");
    }

    /** A day; of a moment, its UTC day. */
    static JsonValue<LocalDate> day() {
        return parsed(
                text -> text.length() > 10 ? utc(text).toLocalDate() : LocalDate.parse(text),
                "is not a day. Write it as 2026-11-21.");
    }

    /** A moment of the years 0 to 9999: others have no usual spelling, and the farthest cannot be counted in milliseconds. */
    private static OffsetDateTime utc(String text) {
        OffsetDateTime moment = OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
        if (moment.getYear() < 0 || moment.getYear() > 9_999) {
            throw new DateTimeException("year " + moment.getYear());
        }
        return moment;
    }

    /** ISO 3166-1 alpha-2 in upper case; EL, as the Union writes Greece, becomes GR. */
    static JsonValue<String> country() {
        return checked(10, text -> {
            String code = text.toUpperCase(Locale.ROOT).equals("EL") ? "GR" : text.toUpperCase(Locale.ROOT);
            return COUNTRIES.contains(code) || code.equals("XK")
                    ? new Read<>(code)
                    : new Wrong<>(Reason.BAD_COUNTRY, "is not a country. Write its two-letter ISO 3166-1 code.");
        });
    }

    /** A country, or a group of countries. */
    static JsonValue<String> territory() {
        return value ->
                value.isString() && COUNTRY_GROUP.matcher(value.stringValue()).matches()
                        ? new Read<>(value.stringValue())
                        : country().read(value);
    }

    /** A BCP 47 tag in its usual spelling. */
    static JsonValue<String> language() {
        return checked(35, text -> {
            try {
                Locale locale = new Locale.Builder().setLanguageTag(text).build();
                if (!locale.getLanguage().isEmpty()) {
                    return new Read<>(locale.toLanguageTag());
                }
            } catch (IllformedLocaleException e) {
                // said below, with the value
            }
            return new Wrong<>(Reason.BAD_LANGUAGE, "is not a language. Write its BCP 47 tag, such as de or pt-BR.");
        });
    }

    static JsonValue<String> link(int longest) {
        return checked(
                longest,
                text -> WebLink.valid(text)
                        ? new Read<>(text)
                        : new Wrong<>(Reason.BAD_URL, "is not a web link. It must start with https:// or http://."));
    }

    /** A web link, or a path to what the operator keeps itself. */
    static JsonValue<String> mediaLink(int longest) {
        return checked(
                longest,
                text -> WebLink.valid(text) || OWN_MEDIA.matcher(text).matches()
                        ? new Read<>(text)
                        : new Wrong<>(Reason.BAD_URL, "is neither a web link nor a path like /media/picture.svg."));
    }

    private static <T> JsonValue<T> checked(int longest, java.util.function.Function<String, Result<T>> check) {
        return value -> switch (text(longest).read(value)) {
            case Read<String>(String text) -> check.apply(text);
            case Absent<String> absent -> new Absent<>();
            case Wrong<String>(Reason reason, String message) -> new Wrong<>(reason, message);
        };
    }

    private static <T> JsonValue<T> parsed(java.util.function.Function<String, T> parse, String message) {
        return checked(40, text -> {
            try {
                return new Read<>(parse.apply(text));
            } catch (DateTimeException e) {
                return new Wrong<>(Reason.BAD_DATE, message);
            }
        });
    }
}
