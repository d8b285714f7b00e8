// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.portal;

import eu.vitrine.benchmark.corpus.Corpus;
import eu.vitrine.benchmark.mix.Asked;
import eu.vitrine.benchmark.mix.Mix;
import eu.vitrine.benchmark.mix.Question;
import eu.vitrine.benchmark.peer.Folders;
import eu.vitrine.benchmark.peer.Peer;
import eu.vitrine.benchmark.peer.vitrine.LucenePeers;
import eu.vitrine.benchmark.portal.PortalReport.Sessions;
import eu.vitrine.benchmark.portal.PortalReport.Start;
import eu.vitrine.benchmark.report.Machine;
import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.QueryText;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** One run: fills a catalogue, starts the portal on it, and asks the engine and the portal the same. */
final class PortalBenchmark {

    private static final int SAMPLE = 20_000;

    private final PortalSettings settings;
    private final PrintStream progress;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    PortalBenchmark(PortalSettings settings, PrintStream progress) {
        this.settings = settings;
        this.progress = progress;
    }

    PortalReport run() {
        Machine machine = Machine.here();
        Corpus corpus = new Corpus(settings.seed(), settings.size());
        Path catalog = settings.folder().resolve("catalogue");
        Folders.delete(settings.folder());
        try (Peer engine = LucenePeers.alone("lucene", catalog, InstantSource.system())) {
            engine.fill(corpus);
            progress.println("filled with " + corpus.size() + " ads");
            List<Asked> mix = Mix.of(corpus.part(0, Math.min(SAMPLE, corpus.size())));
            Map<String, List<Start>> starts = starts(catalog);
            try (PortalProcess portal = start(settings.jar(), catalog, settings.options())) {
                return measured(machine, mix, engine, portal, starts);
            }
        } finally {
            Folders.delete(settings.folder());
        }
    }

    private PortalReport measured(
            Machine machine, List<Asked> mix, Peer engine, PortalProcess portal, Map<String, List<Start>> starts) {
        List<Overhead> overheads = overheads(mix, engine, portal);
        Sessions sessions = sessions(portal);
        Map<String, Crowd.Met> crowds = crowds(mix, portal);
        return new PortalReport(
                machine,
                settings.size(),
                settings.options(),
                starts,
                overheads,
                sessions,
                crowds,
                portal.liveHeap() >> 20,
                portal.residentMegabytes());
    }

    private PortalProcess start(Path jar, Path catalog, List<String> options) {
        return PortalProcess.start(jar, catalog, options, settings.folder().resolve("portal.log"));
    }

    /** In turns, so that what else happens on the machine meets all ways alike. */
    private Map<String, List<Start>> starts(Path catalog) {
        Map<String, List<Start>> found = new LinkedHashMap<>();
        for (int turn = 0; turn < settings.starts(); turn++) {
            settings.ways().forEach((name, way) -> {
                try (PortalProcess portal = start(way.jar(), catalog, way.options())) {
                    found.computeIfAbsent(name, each -> new ArrayList<>()).add(portal.started());
                }
            });
        }
        progress.println("starts: " + found);
        return found;
    }

    private List<Overhead> overheads(List<Asked> mix, Peer engine, PortalProcess portal) {
        Tab tab = new Tab(http, portal.address());
        if (tab.open() == Reply.FAILED) {
            throw new IllegalStateException("No page can be opened; the log of the portal says why");
        }
        Map<String, Caller> callers = Map.of("REST", new Program(http, portal.address()), "page", tab);
        List<Overhead> overheads = new ArrayList<>();
        for (Asked asked : mix) {
            List<Question.Page> pages = pages(asked);
            if (!pages.isEmpty()) {
                overheads.add(Overhead.of(asked.theme().title(), pages, engine, callers, settings.perTheme()));
                progress.println(overheads.getLast());
            }
        }
        return overheads;
    }

    private Sessions sessions(PortalProcess portal) {
        long before = portal.liveHeap();
        List<Tab> tabs = tabs(portal, settings.tabs());
        long each = (portal.liveHeap() - before) / tabs.size();
        progress.println(tabs.size() + " tabs, " + each + " bytes each");
        return new Sessions(tabs.size(), each);
    }

    private Map<String, Crowd.Met> crowds(List<Asked> mix, PortalProcess portal) {
        QueryText<Ad> queries = new QueryText<>(AdSchema.ADS);
        List<String> asked = mix.stream()
                .flatMap(each -> pages(each).stream())
                .map(page -> queries.print(page.request()))
                .collect(Collectors.toList());
        Collections.shuffle(asked, new Random(settings.seed()));
        Caller program = new Program(http, portal.address());
        List<Caller> programs = Collections.nCopies(settings.searchers(), program);
        Map<String, Crowd.Met> met = new LinkedHashMap<>();
        for (Duration pause : List.of(Duration.ofSeconds(1), Duration.ZERO)) {
            Crowd crowd = new Crowd(asked, pause, settings.perCrowd());
            String name = pause.isZero() ? "without a pause" : "a second apart";
            met.put("programs, " + name, crowd.meet(programs));
            met.put("tabs, " + name, crowd.meet(tabs(portal, settings.searchers())));
            progress.println(met);
        }
        return met;
    }

    private static List<Question.Page> pages(Asked asked) {
        return asked.variants().stream()
                .filter(Question.Page.class::isInstance)
                .map(Question.Page.class::cast)
                .filter(page -> page.request().facets() == null)
                .toList();
    }

    private List<Tab> tabs(PortalProcess portal, int count) {
        List<Tab> tabs = new ArrayList<>();
        for (int tab = 0; tab < count; tab++) {
            Tab opened = new Tab(http, portal.address());
            if (opened.open() == Reply.FAILED) {
                throw new IllegalStateException("Tab " + tab + " cannot be opened; the log of the portal says why");
            }
            tabs.add(opened);
        }
        return tabs;
    }
}
