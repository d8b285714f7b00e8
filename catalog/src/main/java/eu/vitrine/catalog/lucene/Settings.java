// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.index.InvalidSetting;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much a search may take of the machine.
 *
 * @param memory in bytes, for what is kept of the index of all kinds of record together; what does not fit is read from the index
 * @param timeLimit how long one question may take
 */
record Settings(long memory, Duration timeLimit) {

    static final String MEMORY = "50%";
    static final String TIME_LIMIT = "5s";

    private static final Pattern BYTES = Pattern.compile("([0-9]{1,6})(KB|MB|GB|%)");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,6})(ms|s)");

    /** @throws InvalidSetting naming the variable whose value cannot be used */
    static Settings of(Map<String, String> environment) {
        return new Settings(
                memory(match(
                        environment,
                        Setting.MEMORY,
                        MEMORY,
                        BYTES,
                        "a size such as 512MB or 2GB, or a part of Java's heap such as 50%")),
                timeLimit(match(environment, Setting.TIMELIMIT, TIME_LIMIT, TIME, "a time such as 500ms or 5s")));
    }

    /** How many bytes of JSON the records may have been that a search keeps: few beside all else, and enough for some thousands. */
    long recentRecords() {
        return Math.min(memory / 64, 8 << 20);
    }

    private static Matcher match(
            Map<String, String> environment, Setting setting, String otherwise, Pattern pattern, String form) {
        String given = environment.getOrDefault(setting.variable(), "");
        Matcher matcher = pattern.matcher(given.isBlank() ? otherwise : given.strip());
        if (!matcher.matches()) {
            throw new InvalidSetting(setting.variable(), "'" + given + "' cannot be used. Write " + form + ".");
        }
        return matcher;
    }

    private static long memory(Matcher size) {
        long number = Long.parseLong(size.group(1));
        return switch (size.group(2)) {
            case "GB" -> number << 30;
            case "MB" -> number << 20;
            case "KB" -> number << 10;
            default -> Runtime.getRuntime().maxMemory() / 100 * Math.min(number, 100);
        };
    }

    private static Duration timeLimit(Matcher time) {
        long number = Long.parseLong(time.group(1));
        return time.group(2).equals("s") ? Duration.ofSeconds(number) : Duration.ofMillis(number);
    }
}
