// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Codec;
import eu.vitrine.catalog.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON form of ads: the format {@code vitrine}. */
final class AdCodec implements Codec<Ad> {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Override
    public byte[] write(Ad ad) {
        return AdWriter.write(ad);
    }

    @Override
    public Ad read(byte[] json) {
        return switch (new AdReader().read(parse(json))) {
            case Reading.Valid<Ad>(Ad ad, var ignored) -> ad;
            case Reading.Invalid<Ad>(var id, var problems) ->
                throw new IllegalArgumentException("stored ad " + id + " cannot be read: " + problems);
        };
    }

    private static JsonNode parse(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("stored ad is not JSON", e);
        }
    }
}
