// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/**
 * What a command finds around it.
 *
 * @param out for results; UTF-8
 * @param err for progress and complaints; UTF-8
 * @param terminal whether {@code err} is a terminal, on which a line can be written over
 * @param environment the variables of the process; never printed
 */
record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean terminal,
        InstantSource clock,
        Map<String, String> environment) {

    /** Those of this process. */
    static Surroundings ofProcess() {
        return new Surroundings(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                System.console() != null && System.console().isTerminal() && errorsGoToTerminal(),
                InstantSource.system(),
                System.getenv());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static boolean errorsGoToTerminal() {
        try {
            Path device = Path.of("/dev/stderr").toRealPath();
            return device.startsWith("/dev") && !device.endsWith("null");
        } catch (IOException e) {
            return false; // a pipe, or a system without such files
        }
    }
}
