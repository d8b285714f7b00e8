// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.run;

import eu.vitrine.benchmark.mix.Asked;
import eu.vitrine.benchmark.mix.Question;
import eu.vitrine.benchmark.report.Latency;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;

/**
 * One client asks all peers one theme in turns, A B A B, so that what else happens on the machine meets all alike. Each turn goes through some of the variants; who is slow gets
 * fewer of them, never fewer turns.
 */
final class Turns {

    private static final int FEWEST = 5;
    private static final int MOST = 40;
    private static final int PRECISION = 3;
    private static final double WARM_UP = 0.3;

    private final Asked asked;
    private final List<Contestant> contestants;
    private final Duration budget;
    private final Map<Contestant, Histogram> histograms = new LinkedHashMap<>();

    /** @param budget for all of them together */
    Turns(Asked asked, List<Contestant> contestants, Duration budget) {
        this.asked = asked;
        this.contestants = contestants;
        this.budget = budget;
        contestants.forEach(contestant -> histograms.put(contestant, new Histogram(PRECISION)));
    }

    /** How long each took. */
    Map<Contestant, Latency> measure() {
        rounds((long) (budget.toNanos() * WARM_UP));
        histograms.values().forEach(Histogram::reset);
        System.gc();
        rounds(budget.toNanos());
        Map<Contestant, Latency> latencies = new LinkedHashMap<>();
        histograms.forEach((contestant, nanos) -> latencies.put(contestant, Latency.of(nanos)));
        return latencies;
    }

    private void rounds(long nanos) {
        long slice = nanos / MOST / Math.max(1, contestants.size());
        long end = System.nanoTime() + nanos;
        for (int round = 0; round < FEWEST || (round < MOST && System.nanoTime() < end); round++) {
            for (Contestant contestant : contestants) {
                turn(contestant, round, slice);
            }
        }
    }

    /** At least one question; more while there is time, at most each variant once. */
    private void turn(Contestant contestant, int round, long slice) {
        long end = System.nanoTime() + slice;
        List<Question> variants = asked.variants();
        int asking = 0;
        do {
            ask(contestant, variants.get((round + asking) % variants.size()));
            asking++;
        } while (asking < variants.size() && System.nanoTime() < end);
    }

    private void ask(Contestant contestant, Question question) {
        Histogram histogram = histograms.get(contestant);
        long started = System.nanoTime();
        contestant.peer().answer(question);
        long took = System.nanoTime() - started;
        if (histogram != null) {
            histogram.recordValue(took);
        }
    }
}
