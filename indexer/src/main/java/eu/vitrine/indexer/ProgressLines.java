// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.indexer.source.Input;
import java.io.PrintStream;
import java.util.Locale;

/** A line now and then: for logs. */
final class ProgressLines implements Progress {

    private static final int EVERY = 100_000;

    private final PrintStream err;
    private long records;

    ProgressLines(PrintStream err) {
        this.err = err;
    }

    @Override
    public void step(Input input) {
        records++;
        if (records % EVERY == 0) {
            err.printf(Locale.ROOT, "%,d records read, now in %s%n", records, input.name());
        }
    }

    @Override
    public void close() {
        // each line stands for itself
    }
}
