// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.catalog.Ad;
import eu.vitrine.portal.search.Kind;
import eu.vitrine.portal.search.rest.ApiChapter;
import eu.vitrine.portal.search.rest.ApiParameters;
import eu.vitrine.portal.search.rest.Shapes;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What REST says about ads. */
@Component
class AdsChapter implements ApiChapter {

    private static final String ADS = "/api/v1/ads";

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
                new Address(ADS + "/receipt", "adReceipt", parameters.filters(), Shapes.json("Receipt")),
                new Address(
                        ADS + "/export.ndjson",
                        "ndjson",
                        parameters.filters(),
                        Shapes.content("application/x-ndjson", Shapes.ref("Ad"))),
                new Address(
                        ADS + "/export.csv",
                        "csv",
                        parameters.filters(),
                        Shapes.content("text/csv", new Schema<>().types(Set.of("string")))));
    }

    private static Content zip() {
        return Shapes.content(
                AdEvidence.ZIP, new Schema<>().types(Set.of("string")).format("binary"));
    }

    @Override
    public Map<String, Schema<?>> shapes() {
        return Shapes.beside(AdsChapter.class);
    }
}
