// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.lucene.LuceneCatalog;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.indexer.demo.DemoAds;
import eu.vitrine.indexer.demo.DemoPictures;
import eu.vitrine.indexer.source.Format;
import eu.vitrine.indexer.source.Input;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demo}: a catalogue to look at. */
@Command(
        name = "demo",
        description = {
            "Fills a catalogue with 20,000 made-up ads and their pictures.",
            "",
            "They are always the same. The pictures go into the folder 'media' of the catalogue.",
            ""
        })
final class DemoCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private CatalogOption catalog = new CatalogOption();

    DemoCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        LuceneCatalog opened = catalog.open(around.clock());
        refuseOtherAds(opened);
        new DemoPictures(DemoAds.COUNT, DemoAds.SEED)
                .writeTo(catalog.directory().resolve("media"));
        try (Stream<String> lines = new DemoAds(DemoAds.COUNT, DemoAds.SEED, DemoAds.DAY).lines();
                Rejections rejections = new Rejections(null)) {
            Input input = Input.stream("demo", new LineStream(lines.iterator()));
            return new Ingestion(opened.index(AdSchema.ADS), false, rejections, ReportForm.TEXT, around)
                    .run(Format.VITRINE, List.of(input))
                    .number();
        }
    }

    /** Made-up ads must never stand among real ones. */
    private void refuseOtherAds(LuceneCatalog opened) {
        if (!Files.isDirectory(catalog.directory())) {
            return;
        }
        try (RecordSearch<Ad> search = opened.search(AdSchema.ADS)) {
            SearchRequest others = SearchRequest.of(Query.ALL.excluding("platform", DemoAds.PLATFORM))
                    .withSize(0);
            if (search.search(others).total().value() > 0) {
                throw new WrongUsage("The catalogue " + catalog.directory()
                        + " holds other ads, among which made-up ones must not stand. Name another one.");
            }
        }
    }
}
