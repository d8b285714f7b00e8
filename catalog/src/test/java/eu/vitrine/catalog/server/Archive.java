// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Zip files of servers. */
final class Archive {

    private Archive() {}

    /** Unpacks into a folder, which need not exist; what lies in a folder {@code bin} becomes a command. */
    static void unpack(Path zip, Path folder) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                Path target = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(Objects.requireNonNull(target.getParent()));
                    unpack(file, entry, target);
                }
            }
        }
    }

    private static void unpack(ZipFile file, ZipEntry entry, Path target) throws IOException {
        try (InputStream stream = file.getInputStream(entry)) {
            Files.copy(stream, target);
        }
        if (entry.getName().contains("/bin/")) {
            target.toFile().setExecutable(true, false);
        }
    }
}
