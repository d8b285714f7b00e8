// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.verification;

import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import java.util.ArrayList;
import java.util.List;

/** All that was found so far. Not thread-safe. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    void add(String file, Fault fault, String detail) {
        all.add(new Finding(file, fault, detail));
    }

    void add(String file, NotAsWritten what) {
        add(file, Fault.CHANGED, String.valueOf(what.getMessage()));
    }

    void missing(String file) {
        add(file, Fault.MISSING, "The file is missing.");
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
