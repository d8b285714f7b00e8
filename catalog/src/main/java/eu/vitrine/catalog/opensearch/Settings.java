// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.index.InvalidSetting;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a cluster is reached, and how indices are made in it.
 *
 * @param addresses of its nodes, or of what stands before them; at least one
 * @param authorization the value of the header of this name; null if nobody has to sign in
 * @param caFile the certificate of the authority that signed the cluster's; null for those that Java knows
 * @param prefix what the names of all indices begin with
 * @param replicas a number, or a range such as {@code 0-1} that follows the number of nodes
 * @param refreshInterval how often the cluster makes visible what is not yet committed, which no question is answered from anyway
 * @param timeLimit how long the cluster may take for one question, more than none
 */
record Settings(
        List<URI> addresses,
        @Nullable String authorization,
        @Nullable Path caFile,
        String prefix,
        int shards,
        String replicas,
        String refreshInterval,
        Duration timeLimit) {

    static final String TIME_LIMIT = "5s";

    private static final int MOST_SHARDS = 1_024;

    /** @throws InvalidSetting naming the variable whose value cannot be used */
    static Settings of(String addresses, Map<String, String> environment) {
        Values values = new Values(environment);
        return new Settings(
                Arrays.stream(addresses.split(","))
                        .map(String::strip)
                        .map(Settings::address)
                        .toList(),
                Authorization.of(values.text(Setting.USER), values.text(Setting.PASSWORD), values.text(Setting.APIKEY)),
                values.file(Setting.CAFILE),
                values.matching(Setting.PREFIX, "vitrine", "[a-z][a-z0-9_]{0,50}", "lower-case letters and digits"),
                values.shards(),
                values.matching(
                        Setting.REPLICAS, "0-1", "[0-9]{1,2}(-([0-9]{1,2}|all))?", "a number, or a range such as 0-1"),
                values.matching(Setting.REFRESHINTERVAL, "-1", "-1|[0-9]{1,6}(ms|s|m)", "a time such as 30s, or -1"),
                values.timeLimit());
    }

    private static URI address(String text) {
        try {
            URI address = new URI(text);
            if (address.getHost() != null && address.getUserInfo() == null && address.getQuery() == null) {
                return address;
            }
        } catch (java.net.URISyntaxException e) {
            // told below, without the text: it may hold a password
        }
        throw new InvalidSetting(
                "VITRINE_CATALOG",
                "An address of the catalogue cannot be used. Write it as https://host:9200, several with commas between them, "
                        + "and give the user and the password by " + Setting.USER.variable() + " and "
                        + Setting.PASSWORD.variable() + ".");
    }

    /** The addresses, for messages. */
    String name() {
        return String.join(",", addresses.stream().map(URI::toString).toList());
    }

    /** Tells no secret. */
    @Override
    public String toString() {
        return name() + " (" + prefix + ")";
    }

    private record Values(Map<String, String> environment) {

        @Nullable
        String text(Setting setting) {
            String value = environment.get(setting.variable());
            return value == null || value.isBlank() ? null : value.strip();
        }

        @Nullable
        Path file(Setting setting) {
            String value = text(setting);
            if (value != null && !Files.isReadable(Path.of(value))) {
                throw new InvalidSetting(setting.variable(), "The file " + value + " cannot be read. Name another.");
            }
            return value == null ? null : Path.of(value);
        }

        String matching(Setting setting, String otherwise, String pattern, String form) {
            String value = text(setting);
            if (value != null && !value.matches(pattern)) {
                throw new InvalidSetting(setting.variable(), "'" + value + "' cannot be used. Write " + form + ".");
            }
            return value == null ? otherwise : value;
        }

        Duration timeLimit() {
            String time =
                    matching(Setting.TIMELIMIT, TIME_LIMIT, "[1-9][0-9]{0,5}(ms|s)", "a time such as 500ms or 5s");
            return Duration.parse("PT" + (time.endsWith("ms") ? "0.001" : "1") + "S")
                    .multipliedBy(Long.parseLong(time.replaceAll("[a-z]", "")));
        }

        int shards() {
            int shards =
                    Integer.parseInt(matching(Setting.SHARDS, "1", "[0-9]{1,4}", "a number from 1 to " + MOST_SHARDS));
            if (shards < 1 || shards > MOST_SHARDS) {
                throw new InvalidSetting(
                        Setting.SHARDS.variable(),
                        "'" + shards + "' cannot be used. Write a number from 1 to " + MOST_SHARDS + ".");
            }
            return shards;
        }
    }
}
