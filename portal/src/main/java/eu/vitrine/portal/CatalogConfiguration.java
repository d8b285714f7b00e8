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
    RecordSearch<Ad> ads(Catalog catalog) {
        return new WatchedSearch<>(catalog.search(AdSchema.ADS));
    }

    @Bean
    RecordSearch<TargetingParameter> targetingParameters(Catalog catalog) {
        return new WatchedSearch<>(catalog.search(TargetingParameterSchema.TARGETING_PARAMETERS));
    }

    @Bean
    RecordSearch<Disclosure> disclosures(Catalog catalog) {
        return new WatchedSearch<>(catalog.search(DisclosureSchema.DISCLOSURES));
    }

    @Bean
    RecordSearch<Recommender> recommenders(Catalog catalog) {
        return new WatchedSearch<>(catalog.search(RecommenderSchema.RECOMMENDERS));
    }

    @Bean
    QueryText<Ad> adQueries() {
        return new QueryText<>(AdSchema.ADS);
    }
}
