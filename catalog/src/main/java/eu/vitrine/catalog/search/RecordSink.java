// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Takes records one by one. */
@FunctionalInterface
public interface RecordSink {

    /**
     * Takes one record.
     *
     * @param json its JSON form, one line of UTF-8 without a line end
     * @throws IOException if it cannot go on; the export ends with an {@link UncheckedIOException}
     */
    void accept(byte[] json) throws IOException;
}
