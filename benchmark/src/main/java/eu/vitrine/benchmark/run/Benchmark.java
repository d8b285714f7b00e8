// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.run;

import eu.vitrine.benchmark.corpus.Census;
import eu.vitrine.benchmark.corpus.Corpus;
import eu.vitrine.benchmark.mix.Asked;
import eu.vitrine.benchmark.mix.Mix;
import eu.vitrine.benchmark.mix.Question;
import eu.vitrine.benchmark.mix.Theme;
import eu.vitrine.benchmark.peer.Entrant;
import eu.vitrine.benchmark.peer.Peers;
import eu.vitrine.benchmark.peer.Versions;
import eu.vitrine.benchmark.report.Cell;
import eu.vitrine.benchmark.report.Ingest;
import eu.vitrine.benchmark.report.Latency;
import eu.vitrine.benchmark.report.Machine;
import eu.vitrine.benchmark.report.Report;
import eu.vitrine.benchmark.report.Throughput;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/** One run: fills the peers, compares their answers, and measures. */
public final class Benchmark {

    private static final int SAMPLE = 20_000;
    private static final int COUNTED = 200_000;
    private static final int EVERY_TENTH = 10;

    /** What many clients ask: pages as people open them, and what they type. */
    private static final Set<Theme> BY_MANY = EnumSet.of(
            Theme.BROWSE,
            Theme.COUNTRY,
            Theme.WORD,
            Theme.WORD_COUNTRY_PERIOD,
            Theme.ADVERTISER,
            Theme.TWO_FACETS,
            Theme.PHRASE,
            Theme.EXCLUSION,
            Theme.REACH_BY_REACH,
            Theme.RARE_WORD,
            Theme.TYPE_AHEAD,
            Theme.QUARTER,
            Theme.PERCENT,
            Theme.READ);

    private final Settings settings;
    private final PrintStream progress;
    private final Corpus corpus;
    private final List<Asked> mix;
    private final List<Cell> cells = new ArrayList<>();

    /** @param progress where it says what it is doing */
    public Benchmark(Settings settings, PrintStream progress) {
        this.settings = settings;
        this.progress = progress;
        this.corpus = new Corpus(settings.seed(), settings.size());
        this.mix = Mix.of(corpus.part(0, Math.min(SAMPLE, corpus.size())));
    }

    /**
     * Does it all.
     *
     * @param soFar told after each part what was found until then, so that a run that fails late leaves something
     * @throws AnswersDiffer if peers do not answer alike
     */
    public Report run(Consumer<Report> soFar) {
        Machine machine = Machine.here();
        try (Lineup lineup = new Lineup(settings.folder(), new TickingClock())) {
            Peers.all().stream().filter(this::wanted).forEach(lineup::open);
            lineup.absent().forEach((name, why) -> progress.println(name + " cannot take part: " + why));
            Found found = new Found(machine, ads(), lineup.absent(), cells);
            found.ingests.addAll(new Ingestion(corpus, progress).into(lineup.filled()));
            soFar.accept(found.report());
            lineup.all().forEach(contestant -> contestant.peer().changed());
            measure(Layout.FILLED, lineup);
            soFar.accept(found.report());
            found.throughputs.addAll(throughput(lineup));
            found.heap = heapMegabytes();
            soFar.accept(found.report());
            delete(lineup);
            measure(Layout.DELETED, lineup);
            soFar.accept(found.report());
            lineup.filled().forEach(contestant -> contestant.peer().merge());
            lineup.all().forEach(contestant -> contestant.peer().changed());
            measure(Layout.MERGED, lineup);
            soFar.accept(found.report());
            return found.report();
        }
    }

    private boolean wanted(Entrant entrant) {
        return settings.names().isEmpty() || settings.names().contains(entrant.name());
    }

    private void measure(Layout layout, Lineup lineup) {
        for (Asked asked : mix) {
            if (layout.asks(asked.theme())) {
                List<Contestant> taking = new Comparison(asked).takingPart(lineup.asked());
                Map<Contestant, Latency> latencies = new Turns(asked, taking, settings.perTheme()).measure();
                latencies.forEach((contestant, latency) -> cells.add(new Cell(
                        layout.title(), asked.theme().title(), contestant.name(), total(asked, contestant), latency)));
                progress.println(layout.title() + " " + asked.theme().title() + ": " + medians(latencies));
            }
        }
    }

    private static long total(Asked asked, Contestant contestant) {
        return contestant
                .peer()
                .answer(asked.variants().getFirst())
                .orElseThrow()
                .total();
    }

    private static String medians(Map<Contestant, Latency> latencies) {
        List<String> medians = new ArrayList<>();
        latencies.forEach(
                (contestant, latency) -> medians.add("%s %.3f ms".formatted(contestant.name(), latency.median())));
        return String.join(", ", medians);
    }

    private List<Throughput> throughput(Lineup lineup) {
        List<Question> questions = new ArrayList<>();
        int most = mix.stream().mapToInt(asked -> asked.variants().size()).max().orElse(0);
        for (int variant = 0; variant < Math.min(most, SAMPLE); variant++) {
            for (Asked asked : mix) {
                if (BY_MANY.contains(asked.theme())) {
                    questions.add(
                            asked.variants().get(variant % asked.variants().size()));
                }
            }
        }
        List<Contestant> answering = lineup.asked().stream()
                .filter(contestant -> questions.stream()
                        .limit(BY_MANY.size())
                        .allMatch(question -> contestant.peer().answer(question).isPresent()))
                .toList();
        List<Throughput> found = new Clients(questions, settings.clients(), settings.perClients()).measure(answering);
        found.forEach(each -> progress.println(
                "%s: %.0f answers a second with %d clients".formatted(each.peer(), each.perSecond(), each.clients())));
        return found;
    }

    private void delete(Lineup lineup) {
        List<String> ids = LongStream.iterate(0, number -> number < corpus.size(), number -> number + EVERY_TENTH)
                .mapToObj(number -> corpus.ad(number).id())
                .toList();
        lineup.filled().forEach(contestant -> contestant.peer().delete(ids));
        lineup.all().forEach(contestant -> contestant.peer().changed());
        progress.println("deleted " + ids.size() + " ads");
    }

    private Report.Ads ads() {
        long counted = Math.min(COUNTED, corpus.size());
        Census census = new Census();
        corpus.part(0, counted).forEach(census::add);
        return new Report.Ads(
                corpus.size(), corpus.seed(), counted, census.quantiles(), census.distinct(), census.shares());
    }

    private static long heapMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    /** What was found until now. */
    private static final class Found {

        private final Machine machine;
        private final Report.Ads ads;
        private final Map<String, String> absent;
        private final List<Cell> cells;
        private final List<Ingest> ingests = new ArrayList<>();
        private final List<Throughput> throughputs = new ArrayList<>();
        private long heap;

        Found(Machine machine, Report.Ads ads, Map<String, String> absent, List<Cell> cells) {
            this.machine = machine;
            this.ads = ads;
            this.absent = absent;
            this.cells = cells;
        }

        Report report() {
            return new Report(
                    Corpus.TODAY.toString(),
                    machine,
                    Versions.all(),
                    ads,
                    absent,
                    List.copyOf(ingests),
                    List.copyOf(cells),
                    List.copyOf(throughputs),
                    heap);
        }
    }
}
