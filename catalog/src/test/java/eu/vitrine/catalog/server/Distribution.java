// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The server as its makers publish it, unpacked once by each process that tests. */
final class Distribution {

    private static final Properties ABOUT = about();

    private static @Nullable Path home;

    private Distribution() {}

    private static Properties about() {
        Properties about = new Properties();
        try (InputStream stream =
                Objects.requireNonNull(Distribution.class.getResourceAsStream("distribution.properties"))) {
            about.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return about;
    }

    /** Which version of the server the tests run on. */
    static String version() {
        return ABOUT.getProperty("version");
    }

    /** The folder of the unpacked server: nobody writes to it. */
    static synchronized Path home() throws IOException {
        if (home == null) {
            Path zip = Path.of(ABOUT.getProperty("zip"));
            if (!Files.exists(zip)) {
                throw new IllegalStateException(
                        zip + " is missing. The build puts it there: run ./mvnw -pl catalog generate-test-resources.");
            }
            Path folder = Workplace.folder("distribution");
            Archive.unpack(zip, folder);
            home = folder.resolve("opensearch-" + version());
        }
        return home;
    }

    /** The options of the Java virtual machine that its makers chose, but for logs, which would lie in the folder to which nobody writes. */
    static List<String> virtualMachine() throws IOException {
        return Files.readAllLines(home().resolve("config/jvm.options")).stream()
                .filter(option -> !option.contains("logs/") && !option.contains("HeapDumpPath"))
                .toList();
    }
}
