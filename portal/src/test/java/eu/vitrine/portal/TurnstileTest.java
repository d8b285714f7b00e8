// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.vitrine.catalog.search.TooManyQuestions;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** So many questions are asked at once, a few wait, and nobody waits for ever. */
class TurnstileTest {

    @Test
    void whoIsAloneIsAnswered() {
        Turnstile turnstile = turnstile("1ms");
        assertThat(turnstile.<String>ask(() -> "one")).isEqualTo("one");
        assertThat(turnstile.<String>ask(() -> "two")).isEqualTo("two");
    }

    @Test
    void aLineThatDoesNotMoveIsLeft() {
        Turnstile turnstile = turnstile("1ms");
        turnstile.ask(() ->
                assertThatExceptionOfType(TooManyQuestions.class).isThrownBy(() -> turnstile.ask(() -> "never asked")));
        assertThat(turnstile.<String>ask(() -> "later")).isEqualTo("later");
    }

    @Test
    void whenTheLineIsFullTheNextIsToldAtOnceAndWhoWaitsIsAnswered() throws Exception {
        Turnstile turnstile = turnstile("1h");
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletionService<String> answers = new ExecutorCompletionService<>(people);
            turnstile.ask(() -> {
                answers.submit(() -> turnstile.ask(() -> "answered"));
                answers.submit(() -> turnstile.ask(() -> "answered"));
                return assertThatExceptionOfType(ExecutionException.class)
                        .isThrownBy(() -> answers.take().get())
                        .withCauseInstanceOf(TooManyQuestions.class);
            });
            assertThat(answers.take().get()).isEqualTo("answered");
        }
    }

    @Test
    void aQuestionThatFailsGivesItsTurnBack() {
        Turnstile turnstile = turnstile("1ms");
        for (int time = 0; time < 3; time++) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> turnstile.ask(() -> {
                        throw new IllegalStateException("a fault");
                    }));
        }
        assertThat(turnstile.<String>ask(() -> "answered")).isEqualTo("answered");
    }

    /** One at once, and one in line. */
    private static Turnstile turnstile(String patience) {
        Map<String, String> settings = Map.of(
                "vitrine.limits.questions-at-once",
                "1",
                "vitrine.limits.questions-in-line",
                "1",
                "vitrine.limits.question-patience",
                patience);
        return new Turnstile(new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("vitrine", PortalProperties.class)
                .limits());
    }
}
