// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.evidence;

import java.util.ArrayList;
import java.util.List;

/** All that was found so far. Not thread-safe. */
final class EvidenceFindings {

    private final List<EvidenceFinding> all = new ArrayList<>();

    void add(String file, String detail) {
        add(file, 0, detail);
    }

    void add(String file, long line, String detail) {
        all.add(new EvidenceFinding(file, line, detail));
    }

    List<EvidenceFinding> all() {
        return List.copyOf(all);
    }
}
