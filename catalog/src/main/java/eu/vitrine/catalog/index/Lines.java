// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.index;

import eu.vitrine.catalog.Lineage;
import eu.vitrine.catalog.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lets every version of a thing know which one follows it, which is derived from the versions that are there. */
record Lines<R>(Schema<R> schema, Generation<R> generation) {

    /** Settles the lines of which these records are versions, or were. */
    void settle(Collection<R> touched) {
        Lineage<R> lineage = schema.lineage();
        if (lineage == null || touched.isEmpty()) {
            return;
        }
        Set<String> things = touched.stream().map(lineage.of()).collect(Collectors.toSet());
        Map<String, List<R>> versions = generation.holding(lineage.field(), things).stream()
                .sorted(lineage.order())
                .collect(Collectors.groupingBy(lineage.of()));
        versions.values().forEach(line -> end(line, lineage));
    }

    private void end(List<R> line, Lineage<R> lineage) {
        for (int i = 0; i < line.size(); i++) {
            R version = line.get(i);
            R ended = lineage.ending().before(version, i + 1 < line.size() ? line.get(i + 1) : null);
            if (!ended.equals(version)) {
                generation.put(ended);
            }
        }
    }
}
