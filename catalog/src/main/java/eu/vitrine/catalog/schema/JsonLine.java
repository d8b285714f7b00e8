// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import eu.vitrine.catalog.Multilingual;
import eu.vitrine.catalog.Source;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object as one line of UTF-8, property by property. */
final class JsonLine {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final JsonGenerator generator;

    private JsonLine(JsonGenerator generator) {
        this.generator = generator;
    }

    static byte[] write(Consumer<JsonLine> properties) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator generator = MAPPER.createGenerator(bytes)) {
            generator.writeStartObject();
            properties.accept(new JsonLine(generator));
            generator.writeEndObject();
        }
        return bytes.toByteArray();
    }

    void text(String name, @Nullable String value) {
        if (value == null) {
            generator.writeNullProperty(name);
        } else {
            generator.writeStringProperty(name, value);
        }
    }

    void number(String name, long value) {
        generator.writeNumberProperty(name, value);
    }

    void truth(String name, @Nullable Boolean value) {
        if (value == null) {
            generator.writeNullProperty(name);
        } else {
            generator.writeBooleanProperty(name, value);
        }
    }

    <T> void object(String name, @Nullable T value, Consumer<T> properties) {
        if (value == null) {
            generator.writeNullProperty(name);
        } else {
            generator.writeObjectPropertyStart(name);
            properties.accept(value);
            generator.writeEndObject();
        }
    }

    <T> void list(String name, Collection<T> values, Consumer<T> properties) {
        generator.writeArrayPropertyStart(name);
        for (T value : values) {
            generator.writeStartObject();
            properties.accept(value);
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    void decimal(String name, double value) {
        generator.writeNumberProperty(name, value);
    }

    void whole(String name, @Nullable Integer value) {
        if (value == null) {
            generator.writeNullProperty(name);
        } else {
            generator.writeNumberProperty(name, value);
        }
    }

    void words(String name, @Nullable Multilingual words) {
        object(name, words, this::words);
    }

    /** Each language and its words, in the order in which they were stated. */
    void words(Multilingual words) {
        words.passages().forEach(passage -> text(String.valueOf(passage.language()), passage.text()));
    }

    void source(@Nullable Source source) {
        object("source", source, given -> {
            text("name", given.name());
            text("record", given.record());
            text("retrievedAt", text(given.retrievedAt()));
        });
    }

    /** What is written of a value that has a usual spelling; null stays null. */
    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    void texts(String name, Collection<String> values) {
        generator.writeArrayPropertyStart(name);
        values.forEach(generator::writeString);
        generator.writeEndArray();
    }
}
