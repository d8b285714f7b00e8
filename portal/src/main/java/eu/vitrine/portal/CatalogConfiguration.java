// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Disclosure;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.catalog.engine.Engines;
import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.schema.DisclosureSchema;
import eu.vitrine.catalog.schema.RecommenderSchema;
import eu.vitrine.catalog.schema.TargetingParameterSchema;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.archive.PublicArchive;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the catalogue by its name. Nothing in the portal knows which engine answers, nor whether it can at the moment. */
@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    Catalog catalog(PortalProperties properties, InstantSource clock) {
        return Engines.open(properties.requiredCatalog(), properties.engineEnvironment(), clock);
    }

    @Bean
    PublicArchive archive(PortalProperties properties) {
        return properties.archiveFolder().map(PublicArchive::in).orElse(PublicArchive.NONE);
    }

    @Bean
    Turnstile turnstile(PortalProperties properties) {
        return new Turnstile(properties.limits());
    }

    @Bean
    RecordSearch<Ad> ads(@Qualifier("watchedAds") WatchedSearch<Ad> watchedAds, Turnstile turnstile) {
        return new QueuedSearch<>(watchedAds, turnstile);
    }

    /** Ads past the line in which visitors wait, for the portal itself; whoever wants to search gets the one that waits, which also closes this. */
    @Bean(defaultCandidate = false, destroyMethod = "")
    WatchedSearch<Ad> watchedAds(Catalog catalog) {
        return new WatchedSearch<>(catalog.search(AdSchema.ADS));
    }

    @Bean
    RecordSearch<TargetingParameter> targetingParameters(
            @Qualifier("watchedTargetingParameters") WatchedSearch<TargetingParameter> watchedTargetingParameters,
            Turnstile turnstile) {
        return new QueuedSearch<>(watchedTargetingParameters, turnstile);
    }

    /** Those of a platform, which are few, past the line: the page of an ad says what aimed it, however many people search. */
    @Bean(defaultCandidate = false, destroyMethod = "")
    WatchedSearch<TargetingParameter> watchedTargetingParameters(Catalog catalog) {
        return new WatchedSearch<>(catalog.search(TargetingParameterSchema.TARGETING_PARAMETERS));
    }

    @Bean
    RecordSearch<Disclosure> disclosures(Catalog catalog, Turnstile turnstile) {
        return asked(catalog.search(DisclosureSchema.DISCLOSURES), turnstile);
    }

    @Bean
    RecordSearch<Recommender> recommenders(Catalog catalog, Turnstile turnstile) {
        return asked(catalog.search(RecommenderSchema.RECOMMENDERS), turnstile);
    }

    @Bean
    QueryText<Ad> adQueries() {
        return new QueryText<>(AdSchema.ADS);
    }

    private static <R> RecordSearch<R> asked(RecordSearch<R> engine, Turnstile turnstile) {
        return new QueuedSearch<>(new WatchedSearch<>(engine), turnstile);
    }
}
