// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.portal.shell.guard.Downloads.Download;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Counts what is sent, and remembers whether it was the receiver who went away. Not thread-safe. */
final class CountedStream extends FilterOutputStream {

    private final Download download;
    private boolean receiverGone;

    CountedStream(OutputStream out, Download download) {
        super(out);
        this.download = download;
    }

    /** Whether sending failed. */
    boolean receiverGone() {
        return receiverGone;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
            download.sent(length);
        } catch (IOException e) {
            receiverGone = true;
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            receiverGone = true;
            throw e;
        }
    }

    /** Leaves the answer open: a file that ends too early must not look like one that ends. */
    @Override
    public void close() {}
}
