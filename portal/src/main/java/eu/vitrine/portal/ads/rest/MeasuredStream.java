// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.portal.shell.guard.Downloads.Download;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Keeps nothing of what is written but its length and its SHA-256; it is paid for like what is sent. Not thread-safe. */
final class MeasuredStream extends OutputStream {

    private final Download download;
    private final MessageDigest digest;
    private long bytes;

    MeasuredStream(Download download) {
        this.download = download;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    long bytes() {
        return bytes;
    }

    /** Of all that was written, 64 hex digits; nothing can be written after it. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] part, int from, int length) {
        digest.update(part, from, length);
        bytes += length;
        download.sent(length);
    }
}
