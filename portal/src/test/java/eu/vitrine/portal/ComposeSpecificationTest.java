// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The file is one that Docker Compose takes. A misspelt word is found here; where Docker Compose is installed, it reads the file itself, for which
 * it needs no engine.
 */
class ComposeSpecificationTest {

    /** The words of a service that we use, as the specification of Compose spells them. */
    private static final Set<String> WORDS = Set.of(
            "build",
            "cap_drop",
            "command",
            "depends_on",
            "environment",
            "group_add",
            "healthcheck",
            "image",
            "mem_limit",
            "networks",
            "ports",
            "profiles",
            "read_only",
            "restart",
            "security_opt",
            "tmpfs",
            "ulimits",
            "user",
            "volumes");

    private static final Set<String> OF_HEALTH = Set.of("interval", "retries", "start_period", "test", "timeout");

    private final ComposeFile compose = new ComposeFile();

    ComposeSpecificationTest() throws IOException {}

    static List<String> services() throws IOException {
        return new ComposeFile().services();
    }

    @Test
    void noWordAtTheTopIsMisspelt() {
        assertThat(compose.top().keySet()).allMatch(word -> word.matches("services|volumes|x-[a-z]+"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void noWordOfAServiceIsMisspelt(String service) {
        assertThat(compose.service(service).keySet()).isSubsetOf(WORDS);
        if (compose.service(service).containsKey("healthcheck")) {
            assertThat(ComposeFile.map(compose.service(service).get("healthcheck"))
                            .keySet())
                    .isSubsetOf(OF_HEALTH);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"opensearch", "embedded"})
    void dockerComposeReadsIt(String profile) throws Exception {
        Assumptions.assumeTrue(
                complaint("docker", "compose", "version").isEmpty(),
                "Docker Compose is not installed: 'docker compose version'");
        assertThat(complaint("docker", "compose", "--profile", profile, "config", "--quiet"))
                .isEmpty();
    }

    /** What a command complains of; empty if it succeeds. */
    private static Optional<String> complaint(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(Path.of("..").toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.empty() : Optional.of(said);
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
