// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.portal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run is told.
 *
 * @param jar the portal
 * @param prepared the portal, unpacked and with a cache made by a first run; measured only where it is
 * @param options of the Java that runs the portal
 * @param size how many ads
 * @param folder where the catalogue goes; deleted before and after
 * @param starts how many times it is started in each way
 * @param tabs how many are opened to see what they hold
 * @param searchers how many search at once
 * @param perTheme how long each theme is measured, by all ways together
 * @param perCrowd how long each crowd asks
 */
record PortalSettings(
        Path jar,
        Path prepared,
        List<String> options,
        long size,
        long seed,
        Path folder,
        int starts,
        int tabs,
        int searchers,
        Duration perTheme,
        Duration perCrowd) {

    /** One way to start it. */
    record Way(Path jar, List<String> options) {}

    /** All ways to start it, by name. */
    Map<String, Way> ways() {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("jar", new Way(jar, options));
        Path cache = prepared.resolve("portal.aot");
        if (Files.exists(cache)) {
            List<String> cached = new ArrayList<>(options);
            cached.add("-XX:AOTCache=" + cache.toAbsolutePath());
            ways.put("unpacked, with a cache", new Way(prepared.resolve("portal.jar"), cached));
        }
        return ways;
    }
}
