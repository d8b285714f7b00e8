// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.browser;

import static java.util.Map.entry;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.catalog.index.Acceptance;
import eu.vitrine.catalog.lucene.LuceneCatalog;
import eu.vitrine.catalog.schema.TargetingParameterSchema;
import eu.vitrine.portal.ads.AdvertiserPaths;
import eu.vitrine.portal.sample.Explained;
import eu.vitrine.portal.sample.PageAds;
import eu.vitrine.portal.sample.PageHistory;
import eu.vitrine.portal.sample.SampleArchive;
import eu.vitrine.portal.shell.PageAddress;
import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The addresses of all pages of the site, without a language. They are made of the routes that Vaadin knows, so a page that is added later is among them by
 * itself; one whose address has a parameter needs a sample here.
 */
final class SitePages {

    /** By the route: what is looked at instead of its bare address. */
    private static final Map<String, List<String>> SAMPLES = Map.ofEntries(
            entry(
                    "ads/:id",
                    List.of(
                            "/ads/shop:summer-sale",
                            PageHistory.OLD_STATE,
                            "/ads/" + SampleArchive.GONE,
                            "/ads/shop:postal-codes",
                            "/ads/shop:third-party",
                            "/ads/shop:removed-terms",
                            "/ads/shop:hostile",
                            "/ads/shop:long-words",
                            "/ads/shop:arabic",
                            "/ads/shop:nothing")),
            entry("advertisers", List.of("/advertisers?name=Garden+Friends")),
            entry(
                    "advertisers/:id",
                    List.of(AdvertiserPaths.of(PageAds.ad("summer-sale")).orElseThrow())),
            entry("ads/export", List.of("/ads/export?q=summer&country=DE")),
            entry("ads/pictures", List.of("/ads/pictures", "/ads/pictures?q=summer&country=DE")),
            entry("recommenders", List.of("/recommenders", "/recommenders?q=what")),
            entry("recommenders/:id", List.of("/recommenders/home-feed", "/recommenders/similar-items?lang=de")),
            entry("recommenders/:id/versions/:version", List.of("/recommenders/home-feed/versions/2.0.0..3.1.0")),
            entry("disclosures", List.of("/disclosures?q=price")),
            entry("disclosures/:id", List.of("/disclosures/market", "/disclosures/hostile")),
            entry(
                    "disclosures/:id/versions/:version",
                    List.of("/disclosures/market/versions/2024-03-01T10:00:00Z..2025-05-06T18:30:00Z")),
            entry(
                    "targeting-parameters/:id",
                    List.of("/targeting-parameters/shop:interest", "/targeting-parameters/shop:special")));

    /** Searches of ads, wherever their page stands. */
    private static final List<String> SEARCHES = List.of(
            "?q=summer&country=DE&format.not=VIDEO",
            "?q=sumner&country=DE&format=VIDEO",
            "?shownFrom=yesterday&size=many",
            "?view=list",
            "?view=table");

    /** What stands where there is no route. */
    private static final String NOWHERE = "/nothing/here";

    private SitePages() {}

    /**
     * All of them, always in the same order.
     *
     * @param search where ads are searched
     */
    static List<String> all(ServletContext servlets, String search) {
        Stream<String> pages = RouteConfiguration.forRegistry(
                        ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)))
                .getAvailableRoutes()
                .stream()
                .map(RouteBaseData::getTemplate)
                .filter(template -> PageAddress.of(template).language() == null)
                .sorted()
                .flatMap(template -> samples(template).stream());
        Stream<String> more = Stream.concat(SEARCHES.stream().map(query -> search + query), Stream.of(NOWHERE));
        return Stream.concat(pages, more).toList();
    }

    private static List<String> samples(String template) {
        if (template.contains(":") && !SAMPLES.containsKey(template)) {
            throw new AssertionError("The page at " + template + " has no sample in " + SitePages.class);
        }
        return SAMPLES.getOrDefault(template, List.of('/' + template));
    }

    /** Writes a catalogue that has something to show on each of them. */
    static void write(Path catalogue) {
        PageAds.write(catalogue, 60);
        PageHistory.write(catalogue);
        LuceneCatalog catalog = new LuceneCatalog(catalogue, InstantSource.fixed(PageAds.NOW));
        try (Acceptance<TargetingParameter> acceptance = new Acceptance<>(
                TargetingParameterSchema.TARGETING_PARAMETERS,
                catalog.index(TargetingParameterSchema.TARGETING_PARAMETERS).update())) {
            acceptance.accept(Explained.full("shop", Dimension.INTEREST));
            acceptance.accept(Explained.special("shop", Dimension.BEHAVIOUR));
            acceptance.commit();
        }
    }
}
