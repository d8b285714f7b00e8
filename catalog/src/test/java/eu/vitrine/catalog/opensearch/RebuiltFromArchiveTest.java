// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.archive.tlog.CrashingStorage;
import eu.vitrine.catalog.archive.view.Keeping;
import eu.vitrine.catalog.archive.view.Rebuilt;
import eu.vitrine.catalog.archive.view.Views;
import eu.vitrine.catalog.archive.view.ViewsContract;
import eu.vitrine.catalog.contract.AgreementContract;
import eu.vitrine.catalog.contract.EngineContract;
import eu.vitrine.catalog.index.Acceptance;
import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.index.Departure;
import eu.vitrine.catalog.lucene.LuceneCatalog;
import eu.vitrine.catalog.sample.RandomAds;
import eu.vitrine.catalog.sample.RandomQueries;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both engines, built again from one archive, answer alike, and like the engine that was written through it. */
class RebuiltFromArchiveTest extends OnTestServer {

    private static final int ADS = 400;
    private static final int QUERIES = AgreementContract.ALL ? 1_000 : 60;

    private final CrashingStorage storage = new CrashingStorage(1);

    @TempDir
    Path directory;

    RebuiltFromArchiveTest() {
        super(2);
    }

    @Test
    void bothEnginesAnswerAsTheOneThatWasWritten() {
        List<Ad> ads = RandomAds.some(7, ADS);
        Catalog written = lucene("written");
        write(written, ads);
        Catalog lucene = lucene("rebuilt");
        Catalog cluster = catalog("rebuilt");

        for (Catalog catalog : List.of(lucene, cluster)) {
            assertThat(views(catalog).rebuild(AdSchema.ADS, (id, problems) -> {
                        throw new AssertionError(id + problems);
                    }))
                    .contains(new Rebuilt(ADS, 0));
        }

        try (RecordSearch<Ad> was = written.search(AdSchema.ADS);
                RecordSearch<Ad> here = lucene.search(AdSchema.ADS);
                RecordSearch<Ad> there = cluster.search(AdSchema.ADS)) {
            RandomQueries queries = new RandomQueries(7, ads);
            for (int number = 0; number < QUERIES; number++) {
                SearchRequest request = queries.request();
                Page<Ad> page = was.search(request);
                assertThat(here.search(request)).as("query %d", number).isEqualTo(page);
                assertThat(there.search(request)).as("query %d", number).isEqualTo(page);
            }
        }
    }

    /** In several commits, after other ads that were changed or withdrawn. */
    private void write(Catalog catalog, List<Ad> ads) {
        List<Ad> others = RandomAds.some(-1, ADS / 4);
        try (Acceptance<Ad> acceptance = views(catalog).update(AdSchema.ADS, ViewsContract.OCCASION)) {
            others.forEach(acceptance::accept);
            acceptance.commit();
            others.forEach(
                    ad -> acceptance.remove(ad.id(), new Departure(Departure.Cause.WITHDRAWN, "only for a while")));
            ads.forEach(acceptance::accept);
            acceptance.commit();
        }
    }

    private Views views(Catalog catalog) {
        return new Views(catalog, new Keeping(storage, () -> ViewsContract.KEY), EngineContract.CLOCK);
    }

    private Catalog lucene(String name) {
        return new LuceneCatalog(directory.resolve(name), EngineContract.CLOCK);
    }
}
