// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import eu.vitrine.catalog.Problem;
import eu.vitrine.catalog.Problem.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the properties of one JSON object, and keeps every problem instead of stopping at the first. What is wrong reads as absent; the caller
 * asks {@link #problems()} before it believes the whole.
 */
final class JsonProperties {

    private static final int LONGEST_QUOTE = 80;

    private final JsonNode node;
    private final String path;
    private final List<Problem> problems;
    private final Set<String> ignored;
    private final Set<String> asked = new HashSet<>();

    private JsonProperties(JsonNode node, String path, List<Problem> problems, Set<String> ignored) {
        this.node = node;
        this.path = path;
        this.problems = problems;
        this.ignored = ignored;
    }

    /** Reads a whole record. */
    static JsonProperties of(JsonNode record) {
        return new JsonProperties(record, "", new ArrayList<>(), new HashSet<>());
    }

    List<Problem> problems() {
        return problems;
    }

    /** The paths of properties that nobody asked for, in this object and those read to their end within it. */
    Set<String> ignored() {
        finish();
        return ignored;
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    /** The property by this reading; null if absent, or wrong. */
    <T> @Nullable T value(String name, JsonValue<T> reading) {
        JsonNode value = property(name);
        if (value == null) {
            return null;
        }
        return switch (reading.read(value)) {
            case JsonValue.Read<T>(T result) -> result;
            case JsonValue.Absent<T> absent -> null;
            case JsonValue.Wrong<T>(Reason reason, String message) -> wrong(name, reason, quote(value) + " " + message);
        };
    }

    /** The property by this reading; a problem if it is absent. */
    <T> @Nullable T required(String name, JsonValue<T> reading) {
        int before = problems.size();
        return needed(name, value(name, reading), before);
    }

    /** The object, read property by property; a problem if it is absent. */
    <T> @Nullable T requiredObject(String name, Function<JsonProperties, @Nullable T> reading) {
        int before = problems.size();
        return needed(name, object(name, reading), before);
    }

    private <T> @Nullable T needed(String name, @Nullable T value, int before) {
        if (value == null && problems.size() == before) {
            wrong(name, Reason.MISSING, "'" + path + name + "' is missing. Give it a value.");
        }
        return value;
    }

    /** The names of all properties, in their order. */
    Collection<String> names() {
        return node.propertyNames();
    }

    /** Passes over a property that others derive. */
    void derived(String name) {
        asked.add(name);
    }

    /** The constant of this name; null if absent, or of no such name. */
    <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
        return value(name, JsonValue.constant(type));
    }

    /** The object, read property by property; null if absent, or no object. */
    <T> @Nullable T object(String name, Function<JsonProperties, @Nullable T> reading) {
        JsonNode value = property(name);
        if (value == null) {
            return null;
        }
        return object(value, path + name, reading);
    }

    /** The objects of a list, those left out that read as null; empty if absent, or no list. */
    <T> List<T> objects(String name, Function<JsonProperties, @Nullable T> reading) {
        List<T> results = new ArrayList<>();
        int index = 0;
        for (JsonNode element : elements(name)) {
            T result = object(element, path + name + "[" + index++ + "]", reading);
            if (result != null) {
                results.add(result);
            }
        }
        return results;
    }

    /** The values of a list by this reading, in order; empty if absent, or no list. */
    <T> List<T> values(String name, JsonValue<T> reading) {
        List<T> results = new ArrayList<>();
        int index = 0;
        for (JsonNode element : elements(name)) {
            String field = name + "[" + index++ + "]";
            switch (reading.read(element)) {
                case JsonValue.Read<T>(T result) -> results.add(result);
                case JsonValue.Absent<T> absent -> {}
                case JsonValue.Wrong<T>(Reason reason, String message) ->
                    wrong(field, reason, quote(element) + " " + message);
            }
        }
        return results;
    }

    /** Notes a problem with a property of this object. */
    <T> @Nullable T wrong(String name, Reason reason, String message) {
        problems.add(new Problem(path + name, reason, message));
        return null;
    }

    private <T> @Nullable T object(JsonNode value, String at, Function<JsonProperties, @Nullable T> reading) {
        if (!value.isObject()) {
            problems.add(new Problem(at, Reason.WRONG_TYPE, quote(value) + " is not an object. Write { … }."));
            return null;
        }
        JsonProperties inner = new JsonProperties(value, at + ".", problems, ignored);
        T result = reading.apply(inner);
        inner.finish();
        return result;
    }

    private Collection<JsonNode> elements(String name) {
        JsonNode value = property(name);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            wrong(name, Reason.WRONG_TYPE, quote(value) + " is not a list. Write [ … ].");
            return List.of();
        }
        return value.values();
    }

    private @Nullable JsonNode property(String name) {
        asked.add(name);
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private void finish() {
        for (String name : node.propertyNames()) {
            if (!asked.contains(name)) {
                ignored.add((path + name).replaceAll("\\[\\d+]", "[]"));
            }
        }
    }

    private static String quote(JsonNode value) {
        return quote(value.isString() ? value.stringValue() : value.toString());
    }

    /** Puts what was handed in into a message: short, and without control characters. */
    static String quote(String text) {
        String plain = text.length() <= LONGEST_QUOTE
                ? text
                : text.substring(
                                0,
                                Character.isHighSurrogate(text.charAt(LONGEST_QUOTE - 1))
                                        ? LONGEST_QUOTE - 1
                                        : LONGEST_QUOTE)
                        + "…";
        return "'" + plain.replaceAll("\\p{C}", " ") + "'";
    }
}
