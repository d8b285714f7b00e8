// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.browser;

import eu.vitrine.portal.PortalApplication;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The portal in a process of its own, as an operator runs it; it can be stopped, and started again at the same address. */
final class RunningPortal implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Vitrine is at http://localhost:(\\d+)");

    /** Far more than a start or an end takes, and few enough that a portal that hangs is told from one that is slow. */
    private static final int MINUTES = 3;

    private final Path folder;
    private final Map<String, String> settings;
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());
    private Process process;
    private int port;

    /** @param folder the one in which it runs */
    RunningPortal(Path folder, Map<String, String> settings) throws IOException, InterruptedException {
        this.folder = folder;
        this.settings = Map.copyOf(settings);
        this.process = launch(0);
        this.port = ready();
    }

    int port() {
        return port;
    }

    void restart() throws IOException, InterruptedException {
        stop();
        process = launch(port);
        port = ready();
    }

    private Process launch(int wanted) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", classes(), PortalApplication.class.getName(), "--server.port=" + wanted));
        settings.forEach((name, value) -> command.add("--" + name + '=' + value));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    /** Everything but the tests, whose settings would be taken for those of the portal. */
    private static String classes() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Listens as long as it runs: who writes to somebody that does not listen has to wait one day. */
    private int ready() throws IOException, InterruptedException {
        said.clear();
        CompletableFuture<Integer> ready = new CompletableFuture<>();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        Thread.ofVirtual().start(() -> {
            lines.lines().forEach(line -> {
                said.add(line);
                Matcher address = READY.matcher(line);
                if (address.find()) {
                    ready.complete(Integer.parseInt(address.group(1)));
                }
            });
            ready.complete(0);
        });
        int address = ready.completeOnTimeout(0, MINUTES, TimeUnit.MINUTES).join();
        if (address == 0) {
            throw new IOException("The portal did not start: " + everything());
        }
        return address;
    }

    private void stop() throws IOException, InterruptedException {
        end(ProcessHandle::destroy);
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            throw new IOException("The portal did not end: " + everything());
        }
    }

    /** What it said, and what its threads do if it still runs. */
    private String everything() throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.copyOf(said));
        if (process.isAlive()) {
            Process threads = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jstack")
                                    .toString(),
                            Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .start();
            threads.inputReader(StandardCharsets.UTF_8).lines().forEach(all::add);
            threads.waitFor();
        }
        return String.join("\n", all);
    }

    @Override
    public void close() {
        end(ProcessHandle::destroyForcibly);
    }

    /** By its handle, since a process itself also closes what is still being listened to. */
    private void end(Predicate<ProcessHandle> way) {
        way.test(process.toHandle());
    }
}
