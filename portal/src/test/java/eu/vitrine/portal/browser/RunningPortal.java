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
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The portal in a process of its own, as an operator runs it; it can be stopped, and started again at the same address. */
final class RunningPortal implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Vitrine is at http://localhost:(\\d+)");

    private final Path folder;
    private final Map<String, String> settings;
    private Process process;
    private int port;

    /** @param folder the one in which it runs */
    RunningPortal(Path folder, Map<String, String> settings) throws IOException {
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

    private int ready() throws IOException {
        List<String> said = new ArrayList<>();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                return Integer.parseInt(ready.group(1));
            }
        }
        throw new IOException("The portal did not start: " + said);
    }

    private void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
