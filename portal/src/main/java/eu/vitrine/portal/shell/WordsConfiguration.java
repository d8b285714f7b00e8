// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The language that the portal speaks. */
@Configuration(proxyBeanMethods = false)
class WordsConfiguration {

    @Bean
    Words words() {
        return new Words(Locale.ENGLISH);
    }
}
