// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The containers, as far as they can be judged without an engine to run them. */
class ContainersTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern VARIABLE = Pattern.compile("\\b(VITRINE|SERVER)_[A-Z_]+");
    private static final Pattern TARGET = Pattern.compile("(?m)^FROM \\S+ AS (\\w+)$");

    private final ComposeFile compose = new ComposeFile();

    ContainersTest() throws IOException {}

    static Stream<String> ours() throws IOException {
        return new ComposeFile().ours();
    }

    static List<String> services() throws IOException {
        return new ComposeFile().services();
    }

    @ParameterizedTest
    @MethodSource("ours")
    void eachOfOursRunsWithTheLeastRights(String service) throws IOException {
        assertThat(compose.service(service))
                .containsEntry("cap_drop", List.of("ALL"))
                .containsEntry("read_only", true)
                .containsEntry("security_opt", List.of("no-new-privileges:true"))
                .containsEntry("user", "10001");
        assertThat(text("Dockerfile")).contains("--uid 10001", "USER vitrine");
    }

    @ParameterizedTest
    @MethodSource("services")
    void eachMayTakeOnlySoMuchMemory(String service) {
        assertThat(String.valueOf(compose.service(service).get("mem_limit"))).matches("\\d+[gm]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal", "portal-embedded"})
    void thePortalReadsOnly(String portal) {
        assertThat(compose.volumes(portal)).isNotEmpty().allMatch(volume -> volume.endsWith(":ro"));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void eachOfOursIsBuiltFromATargetWithItsJar(String service) throws IOException {
        String jar = service.replace("-embedded", "");
        assertThat(compose.service(service).get("build")).isEqualTo(Map.of("context", ".", "target", jar));
        assertThat(TARGET.matcher(text("Dockerfile")).results().map(match -> match.group(1)))
                .contains(jar);
        assertThat(text("Dockerfile")).contains("/vitrine/%s/target/%s.jar".formatted(jar, jar));
    }

    @Test
    void eachWayToStartStartsWhatItNeedsAndNothingElse() throws IOException {
        assertThat(profile("opensearch")).containsExactlyInAnyOrder("opensearch", "indexer", "portal");
        assertThat(profile("embedded")).containsExactlyInAnyOrder("indexer-embedded", "portal-embedded");
        assertThat(compose.services()).hasSize(5);
        assertThat(text(".env")).contains("\nCOMPOSE_PROFILES=opensearch\n");
        assertThat(text("docker-compose.yml"))
                .as("a variable that must be set, must be set for both ways")
                .doesNotContain(":?");
    }

    @ParameterizedTest
    @CsvSource({
        "indexer,         opensearch,       service_healthy",
        "portal,          indexer,          service_completed_successfully",
        "portal-embedded, indexer-embedded, service_completed_successfully",
    })
    void eachWaitsForTheOneBeforeIt(String service, String before, String condition) {
        assertThat(compose.waitsFor(service)).isEqualTo(Map.of(before, Map.of("condition", condition)));
        assertThat(compose.service(before).containsKey("healthcheck")).isEqualTo(condition.equals("service_healthy"));
    }

    @Test
    void theServerIsTheOneOfTheTestsWithItsSecurityOnAndItsCertificateIsTrusted() throws IOException {
        String version = text("pom.xml").replaceAll("(?s).*<opensearch.version>([^<]+)<.*", "$1");
        assertThat(compose.service("opensearch")).containsEntry("image", "opensearchproject/opensearch:" + version);
        assertThat(compose.environment("opensearch"))
                .containsEntry("OPENSEARCH_INITIAL_ADMIN_PASSWORD", null)
                .doesNotContainKeys("DISABLE_SECURITY_PLUGIN", "DISABLE_INSTALL_DEMO_CONFIG");
        URI address = URI.create(String.valueOf(compose.environment("portal").get("VITRINE_CATALOG")));
        assertThat(address.getScheme()).isEqualTo("https");
        assertThat(String.valueOf(compose.service("opensearch").get("networks")))
                .contains("[" + address.getHost() + "]");
        assertThat(compose.volumes("opensearch")).contains("opensearch-config:/usr/share/opensearch/config");
        for (String service : List.of("indexer", "portal")) {
            assertThat(compose.volumes(service)).contains("opensearch-config:/opensearch:ro");
            assertThat(compose.environment(service))
                    .containsEntry("VITRINE_OPENSEARCH_CAFILE", "/opensearch/root-ca.pem")
                    .containsEntry("VITRINE_OPENSEARCH_PASSWORD", "${OPENSEARCH_INITIAL_ADMIN_PASSWORD:-}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-embedded"})
    void thePicturesAreShownFromWhereTheyWereDrawn(String way) {
        String volume = compose.volumes("indexer" + way).getFirst();
        assertThat(compose.volumes("portal" + way).getFirst()).isEqualTo(volume + ":ro");
        for (String variable : List.of("VITRINE_CATALOG", "VITRINE_MEDIA")) {
            assertThat(compose.environment("portal" + way).get(variable))
                    .isEqualTo(compose.environment("indexer" + way).get(variable));
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void eachVolumeIsDeclared(String service) {
        assertThat(compose.volumes(service).stream().map(volume -> volume.split(":")[0]))
                .isSubsetOf(ComposeFile.map(compose.top().get("volumes")).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {".ci/demo", "Dockerfile", "docker-compose.yml"})
    void everyVariableIsASettingThatIsDocumented(String file) throws IOException {
        List<String> settings = Stream.concat(settings("VITRINE_", PortalProperties.class), Stream.of("SERVER_PORT"))
                .toList();
        String documentation = text("docs/configuration.md");
        assertThat(VARIABLE.matcher(text(file))
                        .results()
                        .map(MatchResult::group)
                        .map(ContainersTest::ofAnybody))
                .isNotEmpty()
                .isSubsetOf(settings)
                .allSatisfy(name -> assertThat(documentation).contains("`" + name + "`"));
    }

    private Stream<String> profile(String name) {
        return compose.services().stream()
                .filter(service -> List.of(name).equals(compose.service(service).get("profiles")));
    }

    private static Stream<String> settings(String prefix, Class<?> type) {
        return Stream.of(type.getRecordComponents()).flatMap(part -> settings(prefix, part));
    }

    private static Stream<String> settings(String prefix, RecordComponent part) {
        String name = prefix + part.getName().toUpperCase(Locale.ROOT);
        return part.getType().isRecord() ? settings(name + "_", part.getType()) : Stream.of(name);
    }

    /** What is said of one user is documented for any. */
    private static String ofAnybody(String variable) {
        return variable.replaceFirst("(?<=^VITRINE_ACCOUNTS_USERS)_.+", "");
    }

    private static String text(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
