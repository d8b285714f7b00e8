// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.indexer.demo.DemoAds;
import eu.vitrine.indexer.demo.DemoPictures;
import eu.vitrine.indexer.source.Format;
import eu.vitrine.indexer.source.Input;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demo}: a catalogue to look at. */
@Command(
        name = "demo",
        description = {
            "Fills a catalogue with 20,000 made-up ads and their pictures.",
            "",
            "They are always the same. The pictures go into the folder 'media' of the catalogue, or where --media says.",
            ""
        })
final class DemoCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private CatalogOption catalog = new CatalogOption();

    @Option(
            names = "--media",
            paramLabel = "DIR",
            defaultValue = "${env:VITRINE_MEDIA}",
            description =
                    "The folder for the pictures, needed if the catalogue is a cluster; the portal is told the same. Default: what the environment "
                            + "variable VITRINE_MEDIA says, else the folder 'media' of the catalogue.")
    private @Nullable Path media;

    DemoCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Path pictures = pictures();
        Catalog opened = catalog.open(around);
        refuseOtherAds(opened);
        new DemoPictures(DemoAds.COUNT, DemoAds.SEED).writeTo(pictures);
        try (Stream<String> lines = new DemoAds(DemoAds.COUNT, DemoAds.SEED, DemoAds.DAY).lines();
                Rejections rejections = new Rejections(null)) {
            Input input = Input.stream("demo", new LineStream(lines.iterator()));
            return new Ingestion(opened.index(AdSchema.ADS), false, rejections, ReportForm.TEXT, around)
                    .run(Format.VITRINE, List.of(input))
                    .number();
        }
    }

    private Path pictures() {
        if (media != null) {
            return media;
        }
        return catalog.directory()
                .map(directory -> directory.resolve("media"))
                .orElseThrow(
                        () -> new WrongUsage(
                                "The catalogue " + catalog.name()
                                        + " is a cluster, which keeps no pictures. Name a folder for them with --media DIR or VITRINE_MEDIA."));
    }

    /** Made-up ads must never stand among real ones. */
    private void refuseOtherAds(Catalog opened) {
        try (RecordSearch<Ad> search = opened.search(AdSchema.ADS)) {
            SearchRequest others = SearchRequest.of(Query.ALL.excluding("platform", DemoAds.PLATFORM))
                    .withSize(0);
            if (search.search(others).total().value() > 0) {
                throw new WrongUsage("The catalogue " + catalog.name()
                        + " holds other ads, among which made-up ones must not stand. Name another one.");
            }
        } catch (CatalogUnavailable e) {
            // there is none yet; anything worse the writer will say
        }
    }
}
