// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever becomes of the tests, no server stays behind. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class GuardedProcessTest {

    @Test
    void whenTheTestsAreKilledTheirServersEndAndTheirFolderGoes() throws Exception {
        Process tests = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        GuardedProcessTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path log = Path.of(tests.inputReader().readLine());
        String server = tests.inputReader().readLine();

        tests.destroyForcibly().waitFor();

        ProcessHandle.of(Long.parseLong(server))
                .ifPresent(process -> process.onExit().join());
        await().untilAsserted(() -> assertThat(log.getParent()).doesNotExist());
    }

    /** The tests that are killed: their server only says its number, and waits. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path log = Workplace.folder("guarded").resolve("log");
        GuardedProcess server = GuardedProcess.start(List.of("sh", "-c", "echo $$; exec sleep 600"), Map.of(), log);
        while (Files.size(log) < 2) {
            server.waitAMoment();
        }
        System.out.println(log);
        System.out.print(Files.readString(log));
        Thread.currentThread().join();
    }
}
