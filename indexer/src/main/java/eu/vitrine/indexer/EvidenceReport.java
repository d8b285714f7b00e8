// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.archive.evidence.CheckedEvidence;
import eu.vitrine.catalog.archive.evidence.EvidenceFinding;
import eu.vitrine.catalog.archive.verification.Verified;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What verifying a package of evidence came to, for people and for programs.
 *
 * @param ownKey whether nobody named a key
 * @param archive what verifying the archive came to that has to continue the log of the package; empty if none was named
 */
record EvidenceReport(CheckedEvidence checked, boolean ownKey, Optional<Verified> archive) {

    boolean isSound() {
        return checked.isSound() && archive.map(Verified::isSound).orElse(true);
    }

    ObjectNode json() {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("sound", isSound());
        json.put("log", checked.log());
        json.put("events", checked.events());
        json.put("proofs", checked.proofs());
        json.put("erased", checked.erased());
        json.put("keyFromPackage", ownKey);
        ArrayNode findings = json.putArray("findings");
        for (EvidenceFinding finding : checked.findings()) {
            findings.addObject()
                    .put("file", finding.file())
                    .put("line", finding.line())
                    .put("detail", finding.detail());
        }
        json.set(
                "archive",
                archive.map(verified -> new VerifyReport(verified).json()).orElse(null));
        return json;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "The package of evidence from %s, whose log has %,d events. Proofs in it: %,d; of them of events that were erased: %,d.%n",
                Plain.text(checked.log()),
                checked.events(),
                checked.proofs(),
                checked.erased()));
        checked.findings().forEach(finding -> text.append(line(finding)));
        text.append(
                checked.isSound()
                        ? "Every event in it stands in the log that was signed.\n"
                        : "The package is NOT what was signed: see above.\n");
        if (ownKey && archive.isEmpty()) {
            text.append(
                    "This was checked with the key that lies in the package itself, which proves less: whoever made up a package could have put a key of "
                            + "their own in it. Name the key that you have from elsewhere with --key.\n");
        }
        archive.map(verified -> new VerifyReport(verified).text()).ifPresent(text::append);
        return text.toString();
    }

    private static String line(EvidenceFinding finding) {
        String file = finding.file().isEmpty() ? "The file" : Plain.text(finding.file());
        String line = finding.line() == 0 ? "" : ", line " + finding.line();
        return file + line + ": " + Plain.text(finding.detail()) + '\n';
    }
}
