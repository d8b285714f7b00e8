// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.archive.verification.Finding;
import eu.vitrine.catalog.archive.verification.Verified;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What verifying an archive came to, for people and for programs. */
record VerifyReport(Verified verified) {

    ObjectNode json() {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("sound", verified.isSound());
        json.put("log", verified.log());
        json.put("events", verified.events());
        json.put("checkpoints", verified.checkpoints());
        json.put("keyFromArchive", verified.ownKey());
        ArrayNode findings = json.putArray("findings");
        for (Finding finding : verified.findings()) {
            findings.addObject()
                    .put("file", finding.file())
                    .put("fault", finding.fault().name())
                    .put("harmful", finding.fault().isHarmful())
                    .put("detail", finding.detail())
                    .put("meaning", finding.fault().meaning());
        }
        return json;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "The archive of %s: %,d events, compared with %,d checkpoints.%n",
                Plain.text(verified.log()),
                verified.events(),
                verified.checkpoints()));
        verified.findings().forEach(finding -> text.append(line(finding)));
        text.append(
                verified.isSound() ? "All is as it was signed.\n" : "The archive is NOT what was signed: see above.\n");
        if (verified.ownKey()) {
            text.append(
                    "This was checked with the key that lies in the archive itself. Name the key that you kept with --key, and a checkpoint that you"
                            + " kept with --checkpoint: otherwise nobody can tell an archive that was written anew as a whole.\n");
        }
        return text.toString();
    }

    private static String line(Finding finding) {
        return Plain.text(finding.file()) + ": " + Plain.text(finding.detail()) + ' '
                + finding.fault().meaning() + '\n';
    }
}
