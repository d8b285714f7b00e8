// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.evidence;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of a package, which may come from somebody who means harm: nothing is read into memory without a limit. */
final class EvidenceZip implements AutoCloseable {

    private static final int MOST_BYTES = 64_000_000;
    private static final int BUFFER = 1 << 16;

    private final ZipFile zip;

    EvidenceZip(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile());
    }

    /** Names, in the order of the package; a name that is there twice comes twice. */
    List<String> names() {
        return zip.stream().map(ZipEntry::getName).toList();
    }

    /** Names that are there more than once, of which nobody knows which is meant. */
    Set<String> repeated() {
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        names().stream().filter(name -> !seen.add(name)).forEach(repeated::add);
        return Collections.unmodifiableSet(repeated);
    }

    /** A small file; empty if it is not there. */
    Optional<byte[]> small(String name) throws IOException {
        Optional<InputStream> file = open(name);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = file.get()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw tooLong();
            }
            return Optional.of(bytes);
        }
    }

    /** The SHA-256 of a file in hexadecimal, whatever its size. */
    String sha256(String name, MessageDigest digest) throws IOException {
        try (InputStream in = open(name).orElseThrow()) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    /** Hands over the lines of a file, without their ends. */
    void lines(String name, Lines lines) throws IOException {
        Optional<InputStream> file = open(name);
        if (file.isEmpty()) {
            return;
        }
        try (InputStream in = new BufferedInputStream(file.get(), BUFFER)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            long number = 1;
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next == '\n') {
                    lines.line(number++, line.toByteArray());
                    line.reset();
                } else if (line.size() == MOST_BYTES) {
                    throw tooLong();
                } else {
                    line.write(next);
                }
            }
            if (line.size() > 0) {
                lines.line(number, line.toByteArray());
            }
        }
    }

    private Optional<InputStream> open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.ofNullable(zip.getInputStream(entry));
    }

    private static EvidenceTooLong tooLong() {
        return new EvidenceTooLong("there are more than " + MOST_BYTES + " bytes where there should be few");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** What is done with each line. */
    interface Lines {

        /** Takes one; they are counted from 1. */
        void line(long number, byte[] line);
    }
}
