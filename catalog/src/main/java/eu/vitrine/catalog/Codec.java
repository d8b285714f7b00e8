// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import tools.jackson.databind.JsonNode;

/** The one JSON form of a kind of record, in which it is handed in, engines store it and programs receive it. Thread-safe. */
public interface Codec<R> {

    /** The record as one line of UTF-8 JSON without a line end; equal records give equal bytes. */
    byte[] write(R record);

    /** A record that is handed in, or everything that is wrong with it at once. */
    Reading<R> read(JsonNode json);

    /**
     * Reads back what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if these bytes were not written by this codec: the store is damaged
     */
    R read(byte[] json);
}
