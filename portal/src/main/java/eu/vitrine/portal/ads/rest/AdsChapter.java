// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.catalog.Ad;
import eu.vitrine.portal.ads.AdPaths;
import eu.vitrine.portal.ads.ExportForm;
import eu.vitrine.portal.search.Kind;
import eu.vitrine.portal.search.rest.ApiChapter;
import eu.vitrine.portal.search.rest.ApiParameters;
import eu.vitrine.portal.search.rest.Shapes;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What REST says about ads. */
@Component
class AdsChapter implements ApiChapter {

    private static final String ADS = "/api/v1/ads";

    private static final Schema<?> TEXT = new Schema<>().types(Set.of("string"));
    private static final Schema<?> BINARY =
            new Schema<>().types(Set.of("string")).format("binary");

    private final ApiParameters parameters;

    AdsChapter(Kind<Ad> ads) {
        this.parameters = new ApiParameters(ads);
    }

    @Override
    public String tag() {
        return "ads";
    }

    @Override
    public List<Address> addresses() {
        return List.of(
                new Address(ADS, "search", parameters.search(), Shapes.json("AdsPage")),
                new Address(
                        ADS + "/{id}",
                        "find",
                        List.of(parameters.path("id"), parameters.own("asOf")),
                        Shapes.json("Ad")),
                new Address(
                        ADS + "/{id}/versions",
                        "adVersions",
                        List.of(parameters.path("id")),
                        Shapes.json("AdVersions")),
                new Address(
                        ADS + "/{id}/proof",
                        "adProof",
                        List.of(parameters.path("id"), parameters.own("version")),
                        Shapes.json("Proof")),
                new Address(
                        ADS + "/{id}/similar",
                        "similarAds",
                        List.of(parameters.path("id"), parameters.size()),
                        Shapes.json("SimilarAds")),
                new Address(
                        ADS + "/{id}/fragment",
                        "adFragment",
                        List.of(parameters.path("id"), parameters.language()),
                        Shapes.content("text/html", new Schema<>().types(Set.of("string")))),
                new Address(
                        ADS + "/{id}/citation.bib",
                        "adBibtex",
                        List.of(parameters.path("id")),
                        Shapes.content(AdCitationsController.BIBTEX, new Schema<>().types(Set.of("string")))),
                new Address(
                        ADS + "/{id}/citation.json",
                        "adCsl",
                        List.of(parameters.path("id")),
                        Shapes.content(AdCitationsController.CSL, new Schema<>().types(Set.of("array")))),
                new Address(ADS + "/{id}/evidence.zip", "adEvidence", List.of(parameters.path("id")), zip()),
                new Address(ADS + "/evidence.zip", "evidence", parameters.filters(), zip()),
                new Address(ADS + "/fields/{field}/values", "values", parameters.values(), Shapes.json("Facet")),
                picture("svg", "adPicture", "image/svg+xml"),
                picture("csv", "adPictureNumbers", "text/csv"),
                new Address(ADS + "/receipt", "adReceipt", parameters.filters(), Shapes.json("Receipt")),
                export(ExportForm.NDJSON, Shapes.ref("Ad")),
                export(ExportForm.CSV, TEXT),
                export(ExportForm.PARQUET, BINARY),
                export(ExportForm.XLSX, BINARY),
                new Address(
                        ADS + "/export.{form}" + AdPaths.MANIFEST,
                        "exportManifest",
                        exported(parameters.path("form")),
                        Shapes.json("ExportManifest")));
    }

    /** The name of the operation is how the file ends. */
    private Address export(ExportForm form, Schema<?> shape) {
        String type = form.mediaType().replaceFirst(";.*", "");
        return new Address(form.path(), form.ending(), exported(), Shapes.content(type, shape));
    }

    private List<Parameter> exported(Parameter... more) {
        return Stream.of(
                        Stream.of(more),
                        parameters.filters().stream(),
                        Stream.of(parameters.own(ExportQuestion.STATUS_AT)))
                .flatMap(each -> each)
                .toList();
    }

    private Address picture(String kind, String name, String type) {
        List<Parameter> understood = new ArrayList<>(List.of(parameters.path("name"), parameters.language()));
        understood.addAll(parameters.filters());
        return new Address(
                ADS + "/pictures/{name}." + kind,
                name,
                understood,
                Shapes.content(type, new Schema<>().types(Set.of("string"))));
    }

    private static Content zip() {
        return Shapes.content(AdEvidence.ZIP, BINARY);
    }

    @Override
    public Map<String, Schema<?>> shapes() {
        return Shapes.beside(AdsChapter.class);
    }
}
