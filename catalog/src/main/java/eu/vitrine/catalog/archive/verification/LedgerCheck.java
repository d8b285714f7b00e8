// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.verification;

import eu.vitrine.catalog.archive.Leaf;
import eu.vitrine.catalog.archive.ledger.Balance;
import eu.vitrine.catalog.archive.ledger.KindDay;
import eu.vitrine.catalog.archive.ledger.Ledger;
import eu.vitrine.catalog.archive.ledger.LedgerDay;
import eu.vitrine.catalog.archive.tlog.Checkpoint;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Follows the ledger from the signed checkpoint back to its first day, and counts anew what follows from the log. Not thread-safe. */
final class LedgerCheck {

    private static final String FOLDER = "ledger/";

    private final ArchiveFiles files;
    private final Findings findings;
    private final Map<String, Balance> counted = new TreeMap<>();
    private boolean incomplete;

    LedgerCheck(ArchiveFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    void leaf(Leaf leaf) {
        counted.merge(leaf.kind(), leaf.happening().change(leaf.wasRemoved()), Balance::plus);
    }

    /** That a leaf cannot be read. */
    void unknown() {
        incomplete = true;
    }

    void end(Checkpoint checkpoint) {
        Optional<String> link = checkpoint.extension(Ledger.LINE);
        boolean newest = true;
        try {
            Iterator<LedgerDay> days = Ledger.days(files.storage(), checkpoint).iterator();
            while (link.isPresent() && days.hasNext()) {
                String path = path(link.get());
                files.see(path);
                LedgerDay day = days.next();
                check(path, day, newest);
                newest = false;
                link = day.before();
            }
        } catch (NotAsWritten e) {
            String path = path(link.orElse(""));
            files.see(path);
            findings.add(path, e);
            files.unseen(FOLDER).forEach(files::see);
        }
    }

    private static String path(String link) {
        return FOLDER + link.replaceAll(" .*", "");
    }

    private void check(String path, LedgerDay day, boolean newest) {
        day.kinds().forEach((kind, of) -> {
            check(path, kind, of);
            Balance fromLog = counted.getOrDefault(kind, Balance.NONE);
            if (newest && !incomplete && !of.balance().equals(fromLog)) {
                findings.add(
                        path,
                        Fault.NOT_BALANCED,
                        "Of the kind " + kind + " it says " + of.balance() + ", and the log comes to " + fromLog + '.');
            }
        });
    }

    private void check(String path, String kind, KindDay day) {
        if (!day.received().balances()) {
            findings.add(
                    path,
                    Fault.NOT_BALANCED,
                    "Of the kind " + kind + " not as many came in as were new, changed, unchanged or rejected: "
                            + day.received() + '.');
        }
        if (!day.balance().balances()) {
            findings.add(
                    path,
                    Fault.NOT_BALANCED,
                    "Of the kind " + kind + " not as many were created as are live, removed, expired or withdrawn: "
                            + day.balance() + '.');
        }
    }
}
