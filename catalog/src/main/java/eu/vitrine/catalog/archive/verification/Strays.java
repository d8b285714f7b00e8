// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.verification;

import java.util.regex.Pattern;

/** Files of which nothing that was signed speaks. */
final class Strays {

    /** What writers leave that are interrupted: what they had not yet signed, and what had already given way to something larger. */
    private static final Pattern LEFT_OVER =
            Pattern.compile("(?:tile/(?:entries|\\d{1,2})|payload)/(?:x\\d{3}/)*\\d{3}(?:\\.p/[1-9]\\d{0,2})?"
                    + "|ledger/\\d{4}-\\d\\d-\\d\\d\\.[1-9]\\d*|locator/\\d+-\\d+|.*\\.unfinished");

    private static final String LOCK = "lock";

    private final ArchiveFiles files;
    private final Findings findings;

    Strays(ArchiveFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    void tell() {
        files.see(LOCK);
        for (String path : files.unseen()) {
            boolean leftOver = LEFT_OVER.matcher(path).matches();
            findings.add(
                    path,
                    leftOver ? Fault.LEFT_OVER : Fault.STRAY,
                    leftOver ? "It lies beyond what was signed." : "No file of this name belongs to an archive.");
        }
    }
}
