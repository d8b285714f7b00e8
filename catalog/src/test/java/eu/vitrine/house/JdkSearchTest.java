// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that finds a JDK, on machines made of a few files. */
class JdkSearchTest {

    @TempDir
    Path machine;

    @BeforeEach
    void onlyTheToolsThatTheScriptNeeds() throws IOException {
        Path tools = Files.createDirectory(machine.resolve("tools"));
        for (String tool : new String[] {"cat", "readlink", "sed"}) {
            Path real = Files.isExecutable(Path.of("/bin", tool)) ? Path.of("/bin", tool) : Path.of("/usr/bin", tool);
            assumeTrue(Files.isExecutable(real), "This machine has no " + tool);
            executable(tools.resolve(tool), "#!/bin/sh\nexec " + real + " \"$@\"\n");
        }
    }

    @Test
    void javaHomeIsTakenIfItIsNewEnough() throws Exception {
        Path chosen = jdk("chosen", "26.0.1");
        jdk("folders/other", "25.0.3");
        assertThat(search(chosen)).isEqualTo(new Answer(0, chosen + "\n"));
    }

    @Test
    void anOldJavaHomeIsPassedBy() throws Exception {
        Path good = jdk("folders/temurin-25", "25.0.3");
        assertThat(search(jdk("old", "17.0.15"))).isEqualTo(new Answer(0, good + "\n"));
    }

    @Test
    void theCompilerOnThePathIsFollowedHome() throws Exception {
        Path good = jdk("somewhere", "25");
        Files.createSymbolicLink(machine.resolve("tools/javac"), good.resolve("bin/javac"));
        assertThat(search(machine.resolve("absent"))).isEqualTo(new Answer(0, good.toRealPath() + "\n"));
    }

    @Test
    void bundlesOfMacAreOpened() throws Exception {
        Path good = jdk("folders/temurin-25.jdk/Contents/Home", "25.0.3");
        assertThat(search(machine.resolve("absent"))).isEqualTo(new Answer(0, good + "\n"));
    }

    @Test
    void withoutOneItSaysWhatToInstall() throws Exception {
        jdk("folders/java-17", "17.0.15");
        jdk("folders/java-8", "1.8.0_412");
        Answer answer = search(machine.resolve("absent"));
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.words()).contains("JDK of version 25", "Temurin 25", "Debian", "macOS", "Windows");
    }

    private record Answer(int code, String words) {}

    private Path jdk(String folder, String version) throws IOException {
        Path home = machine.resolve(folder);
        executable(Files.createDirectories(home.resolve("bin")).resolve("javac"), "");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static void executable(Path file, String words) throws IOException {
        Files.writeString(file, words);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Answer search(Path javaHome) throws IOException, InterruptedException {
        ProcessBuilder script = new ProcessBuilder("/bin/sh", "../.mvn/jdk").redirectErrorStream(true);
        script.environment()
                .putAll(Map.of(
                        "HOME", machine.toString(),
                        "JAVA_HOME", javaHome.toString(),
                        "PATH", machine.resolve("tools").toString(),
                        "VITRINE_JDK_FOLDERS", machine.resolve("folders").toString()));
        Process process = script.start();
        try (InputStream output = process.getInputStream()) {
            String words = new String(output.readAllBytes(), UTF_8);
            return new Answer(process.waitFor(), words);
        }
    }
}
