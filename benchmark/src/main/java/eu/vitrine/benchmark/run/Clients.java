// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.run;

import eu.vitrine.benchmark.mix.Question;
import eu.vitrine.benchmark.report.Latency;
import eu.vitrine.benchmark.report.Throughput;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Many clients ask at once, each the next question as soon as it has its answer; peers in turns. */
final class Clients {

    private static final int TURNS = 3;
    private static final int PRECISION = 3;

    private final List<Question> questions;
    private final int clients;
    private final Duration perPeer;

    /** @param questions what is asked in turn, each client starting elsewhere */
    Clients(List<Question> questions, int clients, Duration perPeer) {
        this.questions = List.copyOf(questions);
        this.clients = clients;
        this.perPeer = perPeer;
    }

    /** What each of them got. */
    List<Throughput> measure(List<Contestant> contestants) {
        Map<Contestant, Histogram> nanos = new LinkedHashMap<>();
        contestants.forEach(contestant -> nanos.put(contestant, new ConcurrentHistogram(PRECISION)));
        Map<Contestant, Long> took = new LinkedHashMap<>();
        for (int turn = 0; turn < TURNS; turn++) {
            nanos.forEach((contestant, histogram) -> took.merge(contestant, ask(contestant, histogram), Long::sum));
        }
        List<Throughput> found = new ArrayList<>();
        nanos.forEach((contestant, histogram) -> found.add(new Throughput(
                contestant.name(),
                clients,
                histogram.getTotalCount() * 1e9 / took.getOrDefault(contestant, 1L),
                Latency.of(histogram))));
        return found;
    }

    /** One turn of all clients; gives how long it took. */
    private long ask(Contestant contestant, Histogram histogram) {
        long started = System.nanoTime();
        long end = started + perPeer.toNanos() / TURNS;
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> asking = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int first = client * questions.size() / clients;
                asking.add(threads.submit(() -> ask(contestant, histogram, first, end)));
            }
            for (Future<?> client : asking) {
                client.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + contestant.name() + " was asked", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(contestant.name() + " fails when " + clients + " clients ask it", e);
        }
        return System.nanoTime() - started;
    }

    private void ask(Contestant contestant, Histogram histogram, int first, long end) {
        int next = first;
        for (long now = System.nanoTime(); now < end; ) {
            contestant.peer().answer(questions.get(next++ % questions.size()));
            long answered = System.nanoTime();
            histogram.recordValue(answered - now);
            now = answered;
        }
    }
}
