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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the ledger from the signed checkpoint back to its first day, and counts anew what follows from the log. Not thread-safe. */
final class LedgerCheck {

    private static final String FOLDER = "ledger/";
    private static final Pattern LINK = Pattern.compile("(?<day>[0-9-]{10})\\.(?<commits>[1-9]\\d{0,17}) .+");

    private final ArchiveFiles files;
    private final Findings findings;
    private final Map<String, Balance> counted = new TreeMap<>();
    private final SortedMap<String, String> chain = new TreeMap<>();
    private boolean incomplete;
    private boolean broken;

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
                chain.put(day.day().toString(), link.get());
                check(path, day, newest);
                newest = false;
                link = day.before();
            }
        } catch (NotAsWritten e) {
            String path = path(link.orElse(""));
            files.see(path);
            findings.add(path, e);
            broken = true;
            files.unseen(FOLDER).forEach(files::see);
        }
    }

    /** Sees that the ledger continues the one that a checkpoint names, as far as that can still be seen: a file gives way to the next of its day. */
    void continues(Note note) {
        Optional<String> link = note.checkpoint().extension(Ledger.LINE);
        Matcher parts = LINK.matcher(link.orElse(""));
        if (!parts.matches() || broken && (chain.isEmpty() || parts.group("day").compareTo(chain.firstKey()) < 0)) {
            return;
        }
        Matcher now = LINK.matcher(chain.getOrDefault(parts.group("day"), ""));
        boolean fits = now.matches() && (now.group().equals(parts.group()) || commits(now) > commits(parts));
        if (!fits) {
            findings.add(
                    note.file(),
                    Fault.OTHER_HISTORY,
                    "It names the ledger " + path(parts.group()) + ", and the ledger of today does not continue that.");
        }
    }

    private static long commits(Matcher link) {
        return Long.parseLong(link.group("commits"));
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
