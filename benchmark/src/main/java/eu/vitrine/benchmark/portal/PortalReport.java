// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.portal;

import eu.vitrine.benchmark.report.Machine;
import java.util.List;
import java.util.Map;

/**
 * What the portal costs.
 *
 * @param ads how many the catalogue holds
 * @param options of the Java that ran the portal
 * @param starts every start, by the way it was started
 * @param overheads what each theme took by each way, in milliseconds
 * @param sessions what open tabs hold in memory
 * @param crowds many at once, by what they are
 * @param residentMegabytes the most memory that the process had from the system, with all of that
 */
record PortalReport(
        Machine machine,
        long ads,
        List<String> options,
        Map<String, List<Start>> starts,
        List<Overhead> overheads,
        Sessions sessions,
        Map<String, Crowd.Met> crowds,
        long liveMegabytes,
        long residentMegabytes) {

    /**
     * One start.
     *
     * @param seconds from the start of the process to the end of the first page
     * @param processorSeconds what processors spent on it, which hardly depends on what else they do
     */
    record Start(double seconds, double processorSeconds) {}

    /**
     * What open tabs hold.
     *
     * @param tabs how many were opened, each with a session of its own and a page of results
     * @param bytesEach live heap with them less that without them, for each
     */
    record Sessions(int tabs, long bytesEach) {

        /** How many fit into a GB of heap. */
        public long perGigabyte() {
            return (1L << 30) / Math.max(1, bytesEach);
        }
    }
}
