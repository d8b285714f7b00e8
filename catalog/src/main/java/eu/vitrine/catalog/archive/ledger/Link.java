// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.ledger;

import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.Storage;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a file of the ledger and all that it holds: the signed checkpoint does so with the last, and each file with that of the day before.
 *
 * @param commits how many had been made that day
 * @param sha256 of the file, in base 64
 */
record Link(LocalDate day, long commits, String sha256) {

    private static final Pattern TEXT =
            Pattern.compile("(?<day>\\d{4}-\\d\\d-\\d\\d)\\.(?<commits>[1-9]\\d{0,17}) (?<hash>[A-Za-z0-9+/]{43}=)");

    static Link to(LocalDate day, long commits, byte[] file) {
        return new Link(day, commits, hash(file));
    }

    /** @throws NotAsWritten if this is none */
    static Link read(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new NotAsWritten("The checkpoint does not say which file of the ledger belongs to it.");
        }
        return new Link(
                LocalDate.parse(parts.group("day")), Long.parseLong(parts.group("commits")), parts.group("hash"));
    }

    String text() {
        return day + "." + commits + ' ' + sha256;
    }

    String path() {
        return path(day, commits);
    }

    /** The file of the commit after. */
    String next() {
        return path(day, commits + 1);
    }

    /** The file that this one has taken the place of, if there was one. */
    String previous() {
        return path(day, commits - 1);
    }

    static String path(LocalDate day, long commits) {
        return "ledger/" + day + '.' + commits;
    }

    /**
     * What it names.
     *
     * @throws NotAsWritten if that is missing, or is something else
     */
    byte[] file(Storage storage) {
        byte[] file = storage.read(path()).orElseThrow(() -> new NotAsWritten("The file " + path() + " is missing."));
        if (!hash(file).equals(sha256)) {
            throw new NotAsWritten("The file " + path() + " is not what was signed.");
        }
        return file;
    }

    private static String hash(byte[] bytes) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
