// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.view;

import static eu.vitrine.catalog.sample.AdDraft.of;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.archive.tlog.CrashingStorage;
import eu.vitrine.catalog.contract.EngineContract;
import eu.vitrine.catalog.index.Acceptance;
import eu.vitrine.catalog.index.Departure;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.CatalogUnavailable;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whatever dies when, the archive and the engine end the same, with everything that was acknowledged and nothing doubled. */
class CrashesTest {

    private static final int RUNS = "all".equals(System.getProperty("vitrine.repetitions")) ? 1_000 : 100;
    private static final int IDS = 12;

    /** What a writer was told, and what it had handed in since and was told nothing of. */
    private Map<String, String> acknowledged = new TreeMap<>();

    private Map<String, String> handedIn = new TreeMap<>();

    @Test
    void nothingAcknowledgedIsMissingOrDoubledAndTheEngineCatchesUp() {
        for (int run = 0; run < RUNS; run++) {
            acknowledged = new TreeMap<>();
            Random random = new Random(run);
            CrashingStorage storage = new CrashingStorage(run);
            DyingEngine engine = new DyingEngine(random);
            Views views = new Views(engine, new Keeping(storage, () -> ViewsContract.KEY), EngineContract.CLOCK);
            for (int life = 0; life < 4; life++) {
                storage.failAfter(1 + random.nextInt(60));
                live(views, random);
                storage.crash();
                Map<String, String> there = fold(storage);
                assertThat(there).as("run %d", run).isIn(acknowledged, handedIn);
                acknowledged = there;
            }
            engine.live();
            views.update(AdSchema.ADS, ViewsContract.OCCASION).close();
            assertThat(shown(engine)).as("run %d", run).isEqualTo(acknowledged);
        }
    }

    /** Writes until something fails. */
    private void live(Views views, Random random) {
        handedIn = new TreeMap<>(acknowledged);
        try (Acceptance<Ad> acceptance = views.update(AdSchema.ADS, ViewsContract.OCCASION)) {
            while (true) {
                for (int i = random.nextInt(20); i >= 0; i--) {
                    change(acceptance, random);
                }
                acceptance.commit();
                acknowledged = new TreeMap<>(handedIn);
            }
        } catch (UncheckedIOException | CatalogUnavailable e) {
            // the machine failed
        }
    }

    private void change(Acceptance<Ad> acceptance, Random random) {
        String id = Integer.toString(random.nextInt(IDS));
        if (random.nextInt(5) == 0) {
            acceptance.remove("test:" + id, new Departure(Departure.Cause.WITHDRAWN, "a test"));
            handedIn.remove("test:" + id);
        } else {
            String title = "title " + random.nextInt(3);
            acceptance.accept(of(id).title(title).ad());
            handedIn.put("test:" + id, title);
        }
    }

    private static Map<String, String> fold(CrashingStorage storage) {
        Map<String, String> folded = new TreeMap<>();
        new Written(storage).replay(event -> {
            if (event.record() == null) {
                folded.remove(event.id());
            } else {
                folded.put(
                        event.id(),
                        event.record().tree().path("content").path("title").stringValue(""));
            }
        });
        return folded;
    }

    private static Map<String, String> shown(DyingEngine engine) {
        Map<String, String> shown = new TreeMap<>();
        engine.index(AdSchema.ADS).stored(json -> {
            Ad ad = AdSchema.ADS.codec().read(json);
            shown.put(
                    ad.id(),
                    ad.content() == null ? "" : String.valueOf(ad.content().title()));
        });
        return shown;
    }
}
