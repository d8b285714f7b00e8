// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.browser;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PageAds;
import eu.vitrine.portal.sample.PortalServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.FileSystemUtils;

/** Runs the whole portal on a free port, over a catalogue that has something to show on every page; {@code anna} can sign in. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InChromium.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {
            "vitrine.operator.name=Example Market",
            "vitrine.limits.burst=1000000",
            "vitrine.accounts.users.anna=" + PortalServer.HASH
        })
@Import({Client.class, SampleSite.Moment.class})
@ContextConfiguration(initializers = SampleSite.Filled.class)
@interface SampleSite {

    /** Makes the catalogue before anything of the portal looks for it. */
    class Filled implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                Path catalogue = Files.createTempDirectory("site");
                SitePages.write(catalogue);
                context.addApplicationListener(event -> {
                    if (event instanceof ContextClosedEvent) {
                        FileSystemUtils.deleteRecursively(catalogue.toFile());
                    }
                });
                TestPropertyValues.of(
                                "vitrine.catalog=" + catalogue,
                                "vitrine.accounts.database=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
                        .applyTo(context);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The moment at which the catalogue is asked. */
    @TestConfiguration(proxyBeanMethods = false)
    class Moment {

        @Bean
        @Primary
        InstantSource moment() {
            return InstantSource.fixed(PageAds.NOW);
        }
    }
}
