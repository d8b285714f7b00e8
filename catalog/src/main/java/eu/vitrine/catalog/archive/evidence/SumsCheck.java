// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether every file is the one of which {@code SHA256SUMS} speaks, and there is no other. Not thread-safe. */
final class SumsCheck {

    static final String FILE = "SHA256SUMS";

    private static final Pattern LINE = Pattern.compile("(?<sum>[0-9a-f]{64}) {2}(?<name>[A-Za-z0-9._-]+)");

    private final EvidenceZip zip;
    private final EvidenceFindings findings;
    private final Map<String, String> sums = new LinkedHashMap<>();

    SumsCheck(EvidenceZip zip, EvidenceFindings findings) {
        this.zip = zip;
        this.findings = findings;
    }

    void run() throws IOException {
        zip.repeated().forEach(name -> findings.add(name, "The file is there more than once."));
        zip.lines(FILE, this::line);
        for (String name : zip.names()) {
            String sum = sums.remove(name);
            if (sum != null) {
                compare(name, sum);
            } else if (!name.equals(FILE) && !zip.repeated().contains(name)) {
                findings.add(name, FILE + " does not speak of this file.");
            }
        }
        sums.keySet().forEach(name -> findings.add(name, FILE + " speaks of this file, and it is missing."));
    }

    private void line(long number, byte[] bytes) {
        Matcher line = LINE.matcher(new String(bytes, StandardCharsets.UTF_8));
        if (!line.matches()) {
            findings.add(FILE, number, "This is no sum and a name.");
        } else if (sums.put(line.group("name"), line.group("sum")) != null) {
            findings.add(FILE, number, "It speaks of this file twice.");
        }
    }

    private void compare(String name, String sum) {
        try {
            if (!zip.sha256(name, MessageDigest.getInstance("SHA-256")).equals(sum)) {
                findings.add(name, "It does not have the sum that " + FILE + " says: one of the two was changed.");
            }
        } catch (IOException e) {
            findings.add(name, "It cannot be unpacked: " + e.getMessage() + '.');
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
