// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.verification;

import eu.vitrine.catalog.archive.tlog.Hash;
import java.util.List;
import java.util.Optional;

/**
 * What the files say of up to 256 entries that stand side by side.
 *
 * @param index counts the stretches from the beginning
 * @param entries those that are what was hashed; empty in place of others
 * @param hashes of the entries; none if they are not known
 */
record Stretch(long index, List<Optional<byte[]>> entries, List<Hash> hashes) {

    int width() {
        return entries.size();
    }
}
