// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * On what was measured.
 *
 * @param processor its name, where the system tells
 * @param load the average of a minute, before it began; negative where the system does not tell
 */
public record Machine(
        String processor,
        int processors,
        long memoryMegabytes,
        long heapMegabytes,
        String system,
        String java,
        double load) {

    /** This one. */
    public static Machine here() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                processorName(),
                system.getAvailableProcessors(),
                system.getTotalMemorySize() >> 20,
                Runtime.getRuntime().maxMemory() >> 20,
                system.getName() + " " + system.getVersion() + " " + system.getArch(),
                Runtime.version().toString(),
                system.getSystemLoadAverage());
    }

    private static String processorName() {
        Path file = Path.of("/proc/cpuinfo");
        try (Stream<String> lines = Files.exists(file) ? Files.lines(file) : Stream.empty()) {
            List<String> names =
                    lines.filter(line -> line.startsWith("model name")).toList();
            return names.isEmpty() ? "unknown" : names.getFirst().replaceFirst("^[^:]*: *", "");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
