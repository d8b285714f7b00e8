// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.portal.record.Sending;
import eu.vitrine.portal.shell.Words;
import java.util.Map;

/** What is said while ads are being taken away. */
record ExportSending(Words words, long records) implements Sending {

    @Override
    public String running(long sent) {
        return said("running", sent);
    }

    @Override
    public String whole() {
        return said("whole", records);
    }

    @Override
    public String broken(long sent) {
        return said("broken", sent);
    }

    private String said(String state, long sent) {
        return words.say("export.progress." + state, Map.of("sent", sent, "count", records));
    }
}
