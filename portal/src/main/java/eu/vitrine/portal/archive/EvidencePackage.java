// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file that is written while it is sent, with the SHA-256 of every file in it at its end. Not thread-safe. */
public final class EvidencePackage {

    private final ZipOutputStream zip;
    private final Instant made;
    private final StringBuilder sums = new StringBuilder();

    /** @param made the time of every file in it */
    public EvidencePackage(OutputStream out, Instant made) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.made = made;
    }

    /** Adds a file. */
    public void add(String name, Content content) throws IOException {
        begin(name);
        DigestOutputStream summed = new DigestOutputStream(new Uncloseable(zip), sha256());
        content.write(summed);
        summed.flush();
        sums.append(HexFormat.of().formatHex(summed.getMessageDigest().digest()))
                .append("  ")
                .append(name)
                .append('\n');
        zip.closeEntry();
    }

    /** Adds a text. */
    public void add(String name, String text) throws IOException {
        add(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Ends the package, in the form that {@code sha256sum --check} reads. */
    public void finish() throws IOException {
        begin("SHA256SUMS");
        zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(made.toEpochMilli());
        zip.putNextEntry(entry);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What a file holds. */
    @FunctionalInterface
    public interface Content {

        /** Writes it. */
        void write(OutputStream out) throws IOException;
    }

    /** The zip goes on when a file in it ends. */
    private static final class Uncloseable extends FilterOutputStream {

        Uncloseable(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() {}
    }
}
