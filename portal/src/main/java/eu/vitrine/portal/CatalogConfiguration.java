// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.lucene.LuceneCatalog;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.RecordSearch;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the engine, once: a directory is read with Lucene. Nothing else in the portal knows which engine answers. */
@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {

    private static final Pattern ADDRESS = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE);

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    LuceneCatalog catalog(PortalProperties properties, InstantSource clock) {
        String catalog = properties.requiredCatalog();
        if (ADDRESS.matcher(catalog).matches()) {
            throw new UnusableSetting(
                    "vitrine.catalog",
                    "The catalogue is named by an address, but the OpenSearch engine is not in this version.",
                    "Name a directory that the indexer has filled.");
        }
        return new LuceneCatalog(Path.of(catalog), clock);
    }

    @Bean
    RecordSearch<Ad> ads(LuceneCatalog catalog) {
        return catalog.search(AdSchema.ADS);
    }

    @Bean
    QueryText<Ad> adQueries() {
        return new QueryText<>(AdSchema.ADS);
    }
}
