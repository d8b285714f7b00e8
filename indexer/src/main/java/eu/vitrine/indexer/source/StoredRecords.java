// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import eu.vitrine.catalog.index.RecordIndex;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * The records of a catalogue itself, whichever version of Vitrine wrote them; they are counted where an input has lines.
 *
 * @param index the catalogue, which stands in the place of an input
 */
public record StoredRecords(RecordIndex<?> index) implements RecordSource {

    @Override
    public void read(InputStream nothing, Consumer<RawRecord> records) {
        AtomicLong number = new AtomicLong();
        index.stored(json -> {
            String text = new String(json, StandardCharsets.UTF_8);
            records.accept(JsonLines.record(new Line.Text(number.incrementAndGet(), text, true)));
        });
    }
}
