// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.archive.view.Occasion;
import eu.vitrine.catalog.archive.view.Views;
import eu.vitrine.catalog.engine.CatalogDirectory;
import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.indexer.demo.DemoAds;
import eu.vitrine.indexer.demo.DemoPictures;
import eu.vitrine.indexer.demo.DemoRecommenders;
import eu.vitrine.indexer.demo.DemoTargetingParameters;
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
            "Fills a catalogue with 20,000 made-up ads and their pictures, nine recommenders and 15 targeting parameters.",
            "",
            "They are always the same. The pictures go into the folder 'media' of the catalogue, or where --media says.",
            ""
        })
final class DemoCommand implements Callable<Integer> {

    /** What it is made of. */
    private static final List<Format> KINDS = List.of(Format.RECOMMENDERS, Format.TARGETING_PARAMETERS, Format.VITRINE);

    private final Surroundings around;

    @Mixin
    private ArchiveOptions archive = new ArchiveOptions();

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
        Views views = archive.open(around);
        refuseOthers(views.catalog());
        new DemoPictures(DemoAds.COUNT, DemoAds.SEED).writeTo(pictures);
        try (Account account = new Account(new Rejections(null), ReportForm.TEXT, around)) {
            Intakes intakes = new Intakes(views, Occasion.of("demo"), false, account, around);
            take(intakes, Format.RECOMMENDERS, DemoRecommenders.lines());
            take(intakes, Format.TARGETING_PARAMETERS, DemoTargetingParameters.lines());
            take(intakes, Format.VITRINE, new DemoAds(DemoAds.COUNT, DemoAds.SEED, DemoAds.DAY).lines());
            return account.report().number();
        }
    }

    private static void take(Intakes intakes, Format format, Stream<String> lines) {
        try (lines) {
            intakes.take(format.schema(), format, List.of(Input.stream("demo", new LineStream(lines.iterator()))));
        }
    }

    private Path pictures() {
        if (media != null) {
            return media;
        }
        return archive.catalog()
                .directory()
                .map(CatalogDirectory::media)
                .orElseThrow(
                        () -> new WrongUsage(
                                "The catalogue " + archive.catalog().name()
                                        + " is a cluster, which keeps no pictures. Name a folder for them with --media DIR or VITRINE_MEDIA."));
    }

    /** What is made up must never stand among what is real. */
    private void refuseOthers(Catalog opened) {
        try {
            KINDS.stream().map(Format::schema).forEach(kind -> refuseOthers(opened, kind));
        } catch (CatalogUnavailable e) {
            // there is none yet; anything worse the writer will say
        }
    }

    private <R> void refuseOthers(Catalog opened, Schema<R> kind) {
        Query others = Query.ALL.excluding("platform", DemoAds.PLATFORM);
        try (RecordSearch<R> search = opened.search(kind)) {
            if (search.search(SearchRequest.of(others).withSize(0)).total().value() > 0) {
                throw new WrongUsage("The catalogue " + archive.catalog().name() + " holds other "
                        + kind.name().replace('-', ' ')
                        + ", among which made-up ones must not stand. Name another one.");
            }
        }
    }
}
