// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.sample;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Disclosure;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.schema.DisclosureSchema;
import eu.vitrine.catalog.schema.RecommenderSchema;
import eu.vitrine.catalog.schema.TargetingParameterSchema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The pages of the portal without a server, over a {@link Shelf} for each kind of record and at the moment of {@link PageAds}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"vitrine.catalog=target/no-catalogue", "vitrine.operator.name=Example Market"})
@Import(PortalPages.Held.class)
public @interface PortalPages {

    /** What the pages are made of. */
    @TestConfiguration(proxyBeanMethods = false)
    class Held {

        @Bean
        @Primary
        @Qualifier("watchedAds")
        Shelf<Ad> adShelf() {
            return new Shelf<>(AdSchema.ADS);
        }

        @Bean
        @Primary
        @Qualifier("watchedTargetingParameters")
        Shelf<TargetingParameter> targetingShelf() {
            Shelf<TargetingParameter> shelf = new Shelf<>(TargetingParameterSchema.TARGETING_PARAMETERS);
            shelf.hold();
            return shelf;
        }

        @Bean
        @Primary
        Shelf<Recommender> recommenderShelf() {
            return new Shelf<>(RecommenderSchema.RECOMMENDERS);
        }

        @Bean
        @Primary
        Shelf<Disclosure> disclosureShelf() {
            return new Shelf<>(DisclosureSchema.DISCLOSURES);
        }

        @Bean
        @Primary
        InstantSource moment() {
            return InstantSource.fixed(PageAds.NOW);
        }
    }
}
