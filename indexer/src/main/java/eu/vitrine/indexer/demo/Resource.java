// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The files beside this class, of which the demo is made. */
final class Resource {

    private Resource() {}

    /** @param name without {@code .json} */
    static <T> T read(String name, TypeReference<T> type) {
        String file = name + ".json";
        try (InputStream json = Resource.class.getResourceAsStream(file)) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(json, file), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
