// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.portal;

import eu.vitrine.benchmark.mix.Question;
import eu.vitrine.benchmark.peer.Peer;
import eu.vitrine.benchmark.report.Latency;
import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.QueryText;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/** One theme asked of the engine alone, by REST, and in a tab, in turns. */
record Overhead(String theme, Map<String, Latency> latencies) {

    private static final QueryText<Ad> QUERIES = new QueryText<>(AdSchema.ADS);
    private static final int PRECISION = 3;
    private static final double WARM_UP = 0.5;

    /**
     * Measures it.
     *
     * @param callers by the name of the way; each asks the portal that shows what the engine holds
     */
    static Overhead of(
            String theme, List<Question.Page> pages, Peer engine, Map<String, Caller> callers, Duration time) {
        Map<String, Histogram> nanos = new TreeMap<>();
        rounds(pages, engine, callers, nanos, Math.round(time.toNanos() * WARM_UP));
        nanos.values().forEach(Histogram::reset);
        rounds(pages, engine, callers, nanos, time.toNanos());
        Map<String, Latency> latencies = new TreeMap<>();
        nanos.forEach((way, histogram) -> latencies.put(way, Latency.of(histogram)));
        return new Overhead(theme, latencies);
    }

    private static void rounds(
            List<Question.Page> pages,
            Peer engine,
            Map<String, Caller> callers,
            Map<String, Histogram> nanos,
            long time) {
        long end = System.nanoTime() + time;
        do {
            for (Question.Page page : pages) {
                String query = QUERIES.print(page.request());
                timed(nanos, "engine", () -> engine.answer(page));
                callers.forEach((way, caller) -> timed(nanos, way, () -> answered(caller.ask(query), way, query)));
            }
        } while (System.nanoTime() < end);
    }

    private static void timed(Map<String, Histogram> nanos, String way, Runnable question) {
        long started = System.nanoTime();
        question.run();
        nanos.computeIfAbsent(way, name -> new Histogram(PRECISION)).recordValue(System.nanoTime() - started);
    }

    private static void answered(Reply reply, String way, String query) {
        if (reply != Reply.ANSWERED) {
            throw new IllegalStateException("?" + query + " by " + way + ": " + reply);
        }
    }
}
