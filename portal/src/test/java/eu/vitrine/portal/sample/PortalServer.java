// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;
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

/** Runs the whole portal on a free port, over a catalogue of {@link ManyAds} and at their moment; {@code anna} and {@code ben} can sign in. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {
            "vitrine.limits.burst=1000000",
            "vitrine.accounts.users.anna=" + PortalServer.HASH,
            "vitrine.accounts.users.ben=" + PortalServer.HASH
        })
@Import({Client.class, PortalServer.Moment.class})
@ContextConfiguration(initializers = PortalServer.Filled.class)
public @interface PortalServer {

    /** The password of everybody who has an account. */
    String PASSWORD = "open sesame";

    /** Its hash, at the least cost that there is. */
    String HASH = "$2a$04$51mwotWXP5M6ayz63E1ScesKR1mEdF9BSNHeDyqcV6Y2SFB6zQTqS";

    /** Makes the catalogue before anything of the portal looks for it. */
    class Filled implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        private static final String DATABASE = "vitrine.accounts.database";

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                SampleCatalogue catalogue = new SampleCatalogue(ManyAds.all());
                context.getBeanFactory().registerSingleton("sampleCatalogue", catalogue);
                context.addApplicationListener(event -> {
                    if (event instanceof ContextClosedEvent) {
                        catalogue.close();
                    }
                });
                TestPropertyValues.of("vitrine.catalog=" + catalogue.folder()).applyTo(context);
                if (!context.getEnvironment().containsProperty(DATABASE)) {
                    TestPropertyValues.of(DATABASE + "=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
                            .applyTo(context);
                }
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
        SettableClock moment() {
            return new SettableClock();
        }
    }
}
