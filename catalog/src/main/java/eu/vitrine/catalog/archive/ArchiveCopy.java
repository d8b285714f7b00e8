// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import eu.vitrine.catalog.archive.tlog.Storage;

/** Copies an archive to where there is none. What was erased is in no copy that is made from then on. */
public final class ArchiveCopy {

    private ArchiveCopy() {}

    /**
     * Copies all files, and the last checkpoint after all that it speaks of: what is broken off is no archive.
     *
     * @param from which no writer changes meanwhile
     * @return whether there was something to copy
     * @throws ArchiveLocked if a writer is at work
     */
    public static boolean copy(Storage from, Storage to) {
        if (Archive.open(from).isEmpty()) {
            return false;
        }
        try (Storage.Lock _ = from.lock()
                .orElseThrow(() -> new ArchiveLocked("A writer is at work on the archive in " + from
                        + ". Wait until it is done, then run this again."))) {
            for (String path : from.paths("")) {
                if (!path.equals(Archive.CHECKPOINT) && !path.equals("lock")) {
                    from.read(path).ifPresent(content -> to.write(path, content));
                }
            }
            to.sync();
            to.replace(Archive.CHECKPOINT, from.read(Archive.CHECKPOINT).orElseThrow());
            return true;
        }
    }
}
