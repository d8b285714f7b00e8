// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import java.util.Map;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much a search of a catalogue in a directory may take of the machine; the engine says what each can be.
 *
 * @param memory for what is kept of the index: a size, or a part of Java's heap
 * @param timeLimit how long one question may take
 */
public record LuceneProperties(
        @DefaultValue("50%") String memory,
        @DefaultValue("5s") String timeLimit) {

    /** What was said, under the names of the environment variables. */
    Map<String, String> environment() {
        return Map.of("VITRINE_LUCENE_MEMORY", memory, "VITRINE_LUCENE_TIMELIMIT", timeLimit);
    }
}
