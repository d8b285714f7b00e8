// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.indexer.intake.Rejection;
import eu.vitrine.indexer.intake.Rejects;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where rejected records go: into the file that was asked for; without one, the first few are told at the end. */
final class Rejections implements AutoCloseable {

    private static final int TOLD = 5;

    private final @Nullable Rejects file;
    private final List<Rejection> first = new ArrayList<>();

    /** @param file null if none was asked for; closed with this */
    Rejections(@Nullable Rejects file) {
        this.file = file;
    }

    void add(Rejection rejection) {
        if (file != null) {
            file.add(rejection);
        } else if (first.size() < TOLD) {
            first.add(rejection);
        }
    }

    /** Makes sure that nothing is held back, and tells a person what cannot be read elsewhere. */
    void tell(PrintStream err) {
        if (file != null) {
            file.flush();
        }
        for (Rejection rejection : first) {
            err.println(rejection.file() + ":" + rejection.line() + ": "
                    + Plain.text(rejection.first().message()));
        }
        if (!first.isEmpty()) {
            err.println("Write all rejected records into a file with --rejects FILE.");
        }
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
