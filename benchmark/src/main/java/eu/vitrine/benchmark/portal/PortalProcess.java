// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.portal;

import eu.vitrine.benchmark.portal.PortalReport.Start;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A portal in a process of its own, on a free port, without limits for single addresses. Closing it ends the process. */
final class PortalProcess implements AutoCloseable {

    private static final Path JAVA = Path.of(System.getProperty("java.home", ""), "bin");
    private static final Pattern OF_A_CLASS = Pattern.compile("^ *[0-9]+: ");
    /** What Java fills gaps in its heap with. */
    private static final String UNUSED = "vm.FillerElement";

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(10);

    private final Process process;
    private final URI address;
    private final Start started;

    private PortalProcess(Process process, URI address, long started) {
        this.process = process;
        this.address = address;
        double seconds = (firstPage(process, address) - started) / 1e9;
        this.started = new Start(
                seconds, process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    /**
     * Starts it and waits for its first page.
     *
     * @param java options of the Java that runs it
     * @param log where it writes what it has to say
     */
    static PortalProcess start(Path jar, Path catalog, List<String> java, Path log) {
        try {
            int port = freePort();
            List<String> command = new ArrayList<>(List.of(JAVA.resolve("java").toString()));
            command.addAll(java);
            command.addAll(List.of(
                    "-jar",
                    jar.toString(),
                    "--server.port=" + port,
                    "--vitrine.catalog=" + catalog,
                    "--vitrine.limits.requests-per-second=1000000",
                    "--vitrine.limits.burst=10000000",
                    "--vitrine.limits.tabs=1000000"));
            long started = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new PortalProcess(process, URI.create("http://localhost:" + port + "/"), started);
        } catch (IOException e) {
            throw new UncheckedIOException("The portal " + jar + " cannot be started: build it first", e);
        }
    }

    /** Where it listens; ends in a slash. */
    URI address() {
        return address;
    }

    /** How long it took to start. */
    Start started() {
        return started;
    }

    /** Bytes of everything that is alive in its heap, after a full collection. */
    long liveHeap() {
        try {
            Process histogram = new ProcessBuilder(
                            JAVA.resolve("jcmd").toString(), Long.toString(process.pid()), "GC.class_histogram")
                    .start();
            return new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> OF_A_CLASS.matcher(line).find() && !line.contains(UNUSED))
                    .mapToLong(line -> Long.parseLong(line.strip().split("\\s+")[2]))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException("jcmd cannot be run: use a whole JDK", e);
        }
    }

    /** The most memory that it has had from the system, in MB; 0 where the system does not tell. */
    long residentMegabytes() {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        try (Stream<String> lines = Files.exists(status) ? Files.lines(status) : Stream.empty()) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(0L);
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static long firstPage(Process process, URI address) {
        HttpRequest request = HttpRequest.newBuilder(address).build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (process.isAlive() && System.nanoTime() < end) {
                if (isThere(http, request)) {
                    return System.nanoTime();
                }
                Thread.sleep(BETWEEN_TRIES);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroy();
        throw new IllegalStateException("The portal does not start; its log says why");
    }

    private static boolean isThere(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.ofByteArray()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
