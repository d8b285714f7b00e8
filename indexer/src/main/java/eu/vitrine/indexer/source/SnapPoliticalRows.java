// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/** The format {@code snap-political}: the yearly CSV files of Snap's Political Ads Library, with 34 or 38 columns depending on the year. */
final class SnapPoliticalRows implements RecordSource {

    /** The columns that are read, without which a file is not understood. */
    static final Set<String> NEEDED = needed();

    @Override
    public void read(InputStream input, Consumer<RawRecord> records) {
        new CsvTable(input, NEEDED).read((line, fields) -> new SnapAd(fields).record(line), records);
    }

    private static Set<String> needed() {
        Set<String> columns = new LinkedHashSet<>(SnapAd.COLUMNS);
        for (SnapTargeting column : SnapTargeting.values()) {
            columns.add(column.column());
        }
        return columns;
    }
}
