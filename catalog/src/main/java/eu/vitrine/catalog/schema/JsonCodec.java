// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import eu.vitrine.catalog.Codec;
import eu.vitrine.catalog.Problem.Reason;
import eu.vitrine.catalog.Reading;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON form of one kind of record.
 *
 * @param reading the record that these properties make; whatever it gives counts only if it notes no problem
 * @param writing writes the properties of a record
 */
record JsonCodec<R>(Function<JsonProperties, @Nullable R> reading, BiConsumer<JsonLine, R> writing)
        implements Codec<R> {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Override
    public byte[] write(R record) {
        return JsonLine.write(json -> writing.accept(json, record));
    }

    @Override
    public Reading<R> read(JsonNode json) {
        JsonProperties properties = JsonProperties.of(json);
        if (!json.isObject()) {
            properties.wrong("", Reason.WRONG_TYPE, "The line is not a JSON object. Write { … }.");
            return new Reading.Invalid<>(null, properties.problems());
        }
        R record = reading.apply(properties);
        return record != null && properties.problems().isEmpty()
                ? new Reading.Valid<>(record, properties.ignored())
                : new Reading.Invalid<>(id(json), properties.problems());
    }

    @Override
    public R read(byte[] json) {
        return switch (read(parse(json))) {
            case Reading.Valid<R>(R record, var ignored) -> record;
            case Reading.Invalid<R>(var id, var problems) ->
                throw new IllegalArgumentException("stored record " + id + " cannot be read: " + problems);
        };
    }

    private static @Nullable String id(JsonNode json) {
        return json.path("id").isString() ? json.path("id").stringValue() : null;
    }

    private static JsonNode parse(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("stored record is not JSON", e);
        }
    }
}
