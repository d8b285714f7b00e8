// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.portal;

import eu.vitrine.benchmark.report.Latency;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Many search at once, each the next thing a moment after the last was answered. Who starts where in the list of queries differs, so that they do not all
 * ask the same.
 *
 * @param pause how long each looks at an answer
 */
record Crowd(List<String> queries, Duration pause, Duration time) {

    private static final int PRECISION = 3;

    /**
     * What they met.
     *
     * @param answered how long answers took, from asking until the last byte
     * @param refused how many were told to come back later (503)
     * @param failed how many were answered in any other way, or not at all
     */
    record Met(int callers, double perSecond, Latency answered, long refused, long failed) {}

    /** Lets all of them ask. */
    Met meet(List<? extends Caller> callers) {
        Histogram nanos = new ConcurrentHistogram(PRECISION);
        Map<Reply, LongAdder> replies = new EnumMap<>(Reply.class);
        List.of(Reply.values()).forEach(reply -> replies.put(reply, new LongAdder()));
        long started = System.nanoTime();
        long end = started + time.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < callers.size(); caller++) {
                Caller one = callers.get(caller);
                int first = caller;
                threads.execute(() -> ask(one, first, end, nanos, replies));
            }
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        return new Met(
                callers.size(),
                nanos.getTotalCount() / seconds,
                Latency.of(nanos),
                count(replies, Reply.REFUSED),
                count(replies, Reply.FAILED));
    }

    private void ask(Caller caller, int first, long end, Histogram nanos, Map<Reply, LongAdder> replies) {
        try {
            Thread.sleep(pause.multipliedBy(first % 100).dividedBy(100));
            for (int next = first; System.nanoTime() < end; next++) {
                long started = System.nanoTime();
                Reply reply = caller.ask(queries.get(next % queries.size()));
                if (reply == Reply.ANSWERED) {
                    nanos.recordValue(System.nanoTime() - started);
                }
                replies.computeIfAbsent(reply, each -> new LongAdder()).increment();
                Thread.sleep(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long count(Map<Reply, LongAdder> replies, Reply reply) {
        LongAdder count = replies.get(reply);
        return count == null ? 0 : count.sum();
    }
}
