// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.run;

import com.sun.management.OperatingSystemMXBean;
import eu.vitrine.benchmark.corpus.Corpus;
import eu.vitrine.benchmark.peer.Entrant.Filling;
import eu.vitrine.benchmark.report.Ingest;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Fills peers with the same ads, in turns: a part of the ads and a commit for each of them, then the next part. */
final class Ingestion {

    private static final int PARTS = 5;
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Corpus corpus;
    private final PrintStream progress;

    Ingestion(Corpus corpus, PrintStream progress) {
        this.corpus = corpus;
        this.progress = progress;
    }

    List<Ingest> into(List<Contestant> contestants) {
        Map<Contestant, List<Ingest.Part>> parts = new LinkedHashMap<>();
        contestants.forEach(contestant -> parts.put(contestant, new ArrayList<>()));
        for (int part = 0; part < PARTS; part++) {
            long from = corpus.size() * part / PARTS;
            long until = corpus.size() * (part + 1) / PARTS;
            parts.forEach((contestant, took) -> took.add(part(contestant, from, until)));
            progress.println("filled with " + until + " ads, seconds (of processors): "
                    + parts.entrySet().stream()
                            .map(entry -> "%s %.1f (%.1f)"
                                    .formatted(
                                            entry.getKey().name(),
                                            entry.getValue().getLast().seconds(),
                                            entry.getValue().getLast().processorSeconds()))
                            .collect(Collectors.joining(", ")));
        }
        return parts.entrySet().stream()
                .map(entry -> ingest(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Ingest.Part part(Contestant contestant, long from, long until) {
        Handed ads = new Handed(corpus.part(from, until));
        System.gc();
        long started = System.nanoTime();
        long worked = PROCESS.getProcessCpuTime();
        contestant.peer().fill(ads);
        return new Ingest.Part(
                (System.nanoTime() - started - ads.nanos()) / 1e9,
                (PROCESS.getProcessCpuTime() - worked - ads.processorNanos()) / 1e9);
    }

    private Ingest ingest(Contestant contestant, List<Ingest.Part> parts) {
        boolean compared = contestant.filling() != Filling.UNTIMED;
        return new Ingest(
                contestant.name(),
                compared,
                corpus.size(),
                parts,
                contestant.peer().bytes());
    }
}
