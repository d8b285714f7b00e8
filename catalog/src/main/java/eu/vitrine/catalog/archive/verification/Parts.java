// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.verification;

import eu.vitrine.catalog.archive.tlog.Tile;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/** Checks the smaller files that stay beside a file that grew: each holds the beginning of the larger one. */
final class Parts {

    private final ArchiveFiles files;
    private final Findings findings;

    Parts(ArchiveFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    /** @param places what the larger file holds, place by place; none if that is not known */
    void check(Tile tile, List<byte[]> places) {
        for (int part : files.parts(tile.row(), tile.index(), tile.width())) {
            String path = Tile.path(tile.row(), tile.index(), part);
            byte[] file = files.take(path).orElse(new byte[0]);
            if (!places.isEmpty() && !Arrays.equals(file, beginning(places, part))) {
                findings.add(path, Fault.CHANGED, "It is not the beginning of " + tile.path() + ", as it must be.");
            }
        }
    }

    private static byte[] beginning(List<byte[]> places, int count) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        places.subList(0, count).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }
}
