// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * The folder in which everything of this process's servers lies. A shell holds the other end of a pipe to this process and removes the folder
 * when the pipe closes: that also happens when this process is killed, unlike a shutdown hook.
 */
final class Workplace {

    /** {@code nobody} on every system that knows this user: the server refuses to run as root. */
    private static final int NOBODY = 65534;

    /** Files in memory, where there are any: tests make hundreds of indices, and a disk takes longest to make each of them durable. */
    private static final Path MEMORY = Path.of("/dev/shm");

    private static final long ROOM = 4L << 30;

    private static final Path ROOT = make();

    private Workplace() {}

    private static Path make() {
        try {
            Path folder = hasRoom(MEMORY)
                    ? Files.createTempDirectory(MEMORY, "vitrine-opensearch")
                    : Files.createTempDirectory("vitrine-opensearch");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            new ProcessBuilder("sh", "-c", "read -r end; until rm -rf \"$0\"; do sleep 1; done", folder.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasRoom(Path folder) throws IOException {
        return Files.isWritable(folder) && Files.getFileStore(folder).getUsableSpace() > ROOM;
    }

    /** A folder of this name, new and empty, that a server may write to. */
    static Path folder(String name) throws IOException {
        Path folder = Files.createTempDirectory(ROOT, name);
        letServerWrite(folder);
        return folder;
    }

    /** Gives a folder or file to the user that the server runs as. */
    static void letServerWrite(Path path) throws IOException {
        if (isRoot()) {
            Files.setAttribute(path, "unix:uid", NOBODY);
            Files.setAttribute(path, "unix:gid", NOBODY);
        }
    }

    /** What stands before a command so that it runs as a user that the server accepts. */
    static List<String> asServer() throws IOException {
        String id = Integer.toString(NOBODY);
        return isRoot() ? List.of("setpriv", "--reuid=" + id, "--regid=" + id, "--clear-groups") : List.of();
    }

    private static boolean isRoot() throws IOException {
        return Files.getAttribute(ROOT, "unix:uid").equals(0);
    }
}
