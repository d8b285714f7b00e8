// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.evidence;

import java.io.IOException;

/** A package holds more where little should be than is read into memory. */
final class EvidenceTooLong extends IOException {

    private static final long serialVersionUID = 1L;

    EvidenceTooLong(String message) {
        super(message);
    }
}
