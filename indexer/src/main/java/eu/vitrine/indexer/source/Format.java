// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import java.io.InputStream;
import java.util.Locale;
import java.util.function.Consumer;

/** The formats that can be taken in. */
public enum Format implements RecordSource {
    /** Vitrine's own: one JSON object a line. */
    VITRINE(new VitrineLines()),
    /** The CSV files of Snap's Political Ads Library. */
    SNAP_POLITICAL(new SnapPoliticalRows());

    private final RecordSource source;

    Format(RecordSource source) {
        this.source = source;
    }

    @Override
    public void read(InputStream input, Consumer<RawRecord> records) {
        source.read(input, records);
    }

    /** The name on the command line, such as {@code snap-political}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
