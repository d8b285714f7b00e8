// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a catalogue on OpenSearch. The indexer takes the same from its environment; what each means is said by the engine, which also knows
 * what holds where nothing is said.
 *
 * @param user who asks
 * @param password of the user
 * @param apiKey instead of user and password
 * @param caFile whose certificates to trust: a file in PEM form
 * @param prefix what the names of all indices of this catalogue begin with
 * @param shards of a new generation; read by the indexer alone
 * @param replicas of a new generation; read by the indexer alone
 * @param refreshInterval of a new generation; read by the indexer alone
 * @param timeLimit how long one question may take
 */
public record ClusterProperties(
        @Nullable String user,
        @Nullable String password,
        @Nullable String apiKey,
        @Nullable String caFile,
        @Nullable String prefix,
        @Nullable String shards,
        @Nullable String replicas,
        @Nullable String refreshInterval,
        @Nullable String timeLimit) {

    /** What was said, under the names of the environment variables. */
    Map<String, String> environment() {
        Map<String, String> said = new TreeMap<>();
        say(said, "user", user);
        say(said, "password", password);
        say(said, "apiKey", apiKey);
        say(said, "caFile", caFile);
        say(said, "prefix", prefix);
        say(said, "shards", shards);
        say(said, "replicas", replicas);
        say(said, "refreshInterval", refreshInterval);
        say(said, "timeLimit", timeLimit);
        return Collections.unmodifiableMap(said);
    }

    private static void say(Map<String, String> said, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            said.put("VITRINE_OPENSEARCH_" + name.toUpperCase(Locale.ROOT), value);
        }
    }

    /** Says nothing: there are secrets among it. */
    @Override
    public String toString() {
        return "ClusterProperties[…]";
    }
}
