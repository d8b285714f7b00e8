// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;

/** What an operator reads must be a sentence, and hold no secret. */
final class Sentences {

    /** The secrets of these tests begin so: a password or key of which nobody may ever read a part. */
    static final String SECRET = "hush-hush";

    private Sentences() {}

    /** Holds if the message is one line of plain words that names no class, and no secret stands in it or in any of its causes. */
    static void areClear(Throwable failure) {
        assertThat(failure.getMessage())
                .as("what an operator reads")
                .hasLineCount(1)
                .hasSizeBetween(20, 600)
                .endsWith(".")
                .doesNotContain("Exception", "java.", "org.opensearch", "null");
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            assertThat(cause.toString()).doesNotContain(SECRET, "aHVzaC1odXNo");
        }
    }
}
