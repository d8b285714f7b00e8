// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.rest;

import com.fasterxml.jackson.core.type.TypeReference;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The shapes of answers in the description of REST. */
public final class Shapes {

    private Shapes() {}

    /** The shapes in {@code schemas.json} beside a class, by name. */
    public static Map<String, Schema<?>> beside(Class<?> type) {
        try (InputStream in = type.getResourceAsStream("schemas.json")) {
            return Json31.mapper()
                    .readValue(
                            Objects.requireNonNull(in, type.getName()),
                            new TypeReference<LinkedHashMap<String, Schema<?>>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("The schemas.json beside " + type.getName() + " is damaged", e);
        }
    }

    /** The shape of this name. */
    public static Schema<?> ref(String shape) {
        return new Schema<>().$ref("#/components/schemas/" + shape);
    }

    /** An answer in JSON, of this shape. */
    public static Content json(String shape) {
        return content("application/json", ref(shape));
    }

    /** An answer of this media type and shape. */
    public static Content content(String type, Schema<?> shape) {
        return new Content().addMediaType(type, new MediaType().schema(shape));
    }
}
