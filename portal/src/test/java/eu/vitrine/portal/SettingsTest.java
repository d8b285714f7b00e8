// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.vitrine.catalog.index.InvalidSetting;
import eu.vitrine.portal.shell.OperatorStyle;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Settings that cannot be used stop the start with a plain sentence. */
class SettingsTest {

    private static PortalProperties settings(Map<String, String> given) {
        return new Binder(new MapConfigurationPropertySource(given)).bindOrCreate("vitrine", PortalProperties.class);
    }

    private static FailureAnalysis start(Map<String, String> given) {
        try {
            new CatalogConfiguration().catalog(settings(given), InstantSource.system());
        } catch (RuntimeException e) {
            return Objects.requireNonNull(new UnusableSettingAnalyzer().analyze(e));
        }
        throw new AssertionError("it started");
    }

    @Test
    void withoutACatalogueThereIsNothingToShow() {
        assertThat(start(Map.of()).getDescription()).contains("No catalogue is named");
        assertThat(start(Map.of("vitrine.catalog", " ")).getAction()).contains("VITRINE_CATALOG");
    }

    @Test
    void aWayToAClusterThatLeadsNowhereIsNamed() {
        Map<String, String> given =
                Map.of("vitrine.catalog", "http://localhost:1", "vitrine.opensearch.ca-file", "no.pem");
        InvalidSetting refused = catchThrowableOfType(
                InvalidSetting.class,
                () -> new CatalogConfiguration().catalog(settings(given), InstantSource.system()));
        FailureAnalysis analysis = Objects.requireNonNull(new InvalidSettingAnalyzer().analyze(refused));
        assertThat(analysis.getDescription()).contains("VITRINE_OPENSEARCH_CAFILE", "no.pem cannot be read");
        assertThat(analysis.getAction()).contains("VITRINE_OPENSEARCH_CAFILE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "burst",
                "requests-per-second",
                "exports-at-once",
                "addresses",
                "assets-factor",
                "questions-at-once",
                "questions-in-line",
                "tabs"
            })
    void aLimitThatLetsNobodyInIsRefused(String limit) {
        String property = "vitrine.limits." + limit;
        FailureAnalysis analysis = start(Map.of("vitrine.catalog", "x", property, "0"));
        assertThat(analysis.getDescription()).contains(property + " is 0");
    }

    @Test
    void mediaLieInTheCatalogueUnlessElsewhere() {
        assertThat(settings(Map.of("vitrine.catalog", "c")).mediaFolder()).contains(Path.of("c", "media"));
        assertThat(settings(Map.of("vitrine.catalog", "http://localhost:9200")).mediaFolder())
                .isEmpty();
        assertThat(settings(Map.of("vitrine.media", "m")).mediaFolder()).contains(Path.of("m"));
    }

    @Test
    void aStyleSheetThatCannotBeReadIsNamed() {
        PortalProperties said = settings(Map.of("vitrine.style-sheet", "no.css"));
        assertThatThrownBy(() -> new OperatorStyle(said))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining("no.css cannot be read");
    }

    @Test
    void theWayToAClusterIsSaidAsTheIndexerIsToldAndNeverShown() {
        PortalProperties said =
                settings(Map.of("vitrine.opensearch.ca-file", "ca.pem", "vitrine.opensearch.password", "secret"));
        assertThat(said.opensearch().environment())
                .isEqualTo(Map.of("VITRINE_OPENSEARCH_CAFILE", "ca.pem", "VITRINE_OPENSEARCH_PASSWORD", "secret"));
        assertThat(said.toString()).doesNotContain("secret");
        assertThat(settings(Map.of()).opensearch().environment()).isEmpty();
    }

    @Test
    void theLimitsAreThoseThatAreDocumented() {
        PortalProperties.Limits limits = settings(Map.of()).limits();
        assertThat(limits.requestsPerSecond()).isEqualTo(50);
        assertThat(limits.burst()).isEqualTo(500);
    }

    @Test
    void aWrongNumberIsRefused() {
        assertThatThrownBy(() -> settings(Map.of("vitrine.limits.burst", "many")))
                .rootCause()
                .isInstanceOf(NumberFormatException.class);
    }
}
