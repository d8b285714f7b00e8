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
    RecordSearch<Ad> ads(Catalog catalog, Turnstile turnstile) {
        return asked(catalog.search(AdSchema.ADS), turnstile);
    }

    @Bean
    RecordSearch<TargetingParameter> targetingParameters(Catalog catalog, Turnstile turnstile) {
        return asked(catalog.search(TargetingParameterSchema.TARGETING_PARAMETERS), turnstile);
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
