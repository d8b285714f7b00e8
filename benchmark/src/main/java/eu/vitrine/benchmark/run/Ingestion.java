// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.run;

import eu.vitrine.benchmark.corpus.Corpus;
import eu.vitrine.benchmark.peer.Entrant.Filling;
import eu.vitrine.benchmark.report.Ingest;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills peers with the same ads, in turns: a part of the ads and a commit for each of them, then the next part. */
final class Ingestion {

    private static final int PARTS = 5;

    private final Corpus corpus;
    private final PrintStream progress;

    Ingestion(Corpus corpus, PrintStream progress) {
        this.corpus = corpus;
        this.progress = progress;
    }

    List<Ingest> into(List<Contestant> contestants) {
        Map<Contestant, List<Double>> seconds = new LinkedHashMap<>();
        contestants.forEach(contestant -> seconds.put(contestant, new ArrayList<>()));
        for (int part = 0; part < PARTS; part++) {
            long from = corpus.size() * part / PARTS;
            long until = corpus.size() * (part + 1) / PARTS;
            seconds.forEach((contestant, took) -> took.add(seconds(contestant, from, until)));
            progress.println("filled with " + until + " ads");
        }
        return seconds.entrySet().stream()
                .map(entry -> ingest(entry.getKey(), entry.getValue()))
                .toList();
    }

    private double seconds(Contestant contestant, long from, long until) {
        Handed ads = new Handed(corpus.part(from, until));
        System.gc();
        long started = System.nanoTime();
        contestant.peer().fill(ads);
        return (System.nanoTime() - started - ads.nanos()) / 1e9;
    }

    private Ingest ingest(Contestant contestant, List<Double> seconds) {
        boolean compared = contestant.filling() != Filling.UNTIMED;
        return new Ingest(
                contestant.name(),
                compared,
                corpus.size(),
                seconds,
                contestant.peer().bytes());
    }
}
