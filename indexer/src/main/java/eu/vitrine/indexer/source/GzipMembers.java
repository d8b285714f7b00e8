// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * A gzip file as RFC 1952 has it: members one after the other, perhaps padded with zeros. Unlike {@code GZIPInputStream}, which silently passes
 * over what it cannot read behind a whole member, this says so: records may be lost there.
 */
final class GzipMembers extends InputStream {

    private final GzipBytes bytes;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private boolean inside;
    private boolean over;

    GzipMembers(InputStream compressed) {
        this.bytes = new GzipBytes(compressed);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        while (length > 0 && begin()) {
            int count = inflate(target, offset, length);
            if (count > 0) {
                checksum.update(target, offset, count);
                return count;
            }
            if (inflater.finished()) {
                end();
            }
        }
        return length == 0 ? 0 : -1;
    }

    /** Whether there is something to inflate: enters the next member if the last one is over. */
    private boolean begin() throws IOException {
        if (!inside && !over) {
            over = !bytes.header();
            inside = !over;
            inflater.reset();
            checksum.reset();
        }
        return inside;
    }

    private int inflate(byte[] target, int offset, int length) throws IOException {
        try {
            if (inflater.needsInput()) {
                bytes.giveTo(inflater);
            }
            int count = inflater.inflate(target, offset, length);
            if (count == 0 && inflater.needsDictionary()) {
                throw new ZipException("the compressed data need a dictionary");
            }
            return count;
        } catch (DataFormatException e) {
            throw new ZipException("the compressed data are damaged");
        }
    }

    private void end() throws IOException {
        inside = false;
        bytes.takeBack(inflater);
        if (bytes.number() != checksum.getValue() || bytes.number() != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
            throw new ZipException("the compressed data are damaged: their checksum is wrong");
        }
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        bytes.close();
    }
}
