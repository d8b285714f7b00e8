// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In which language the portal speaks. */
@Configuration(proxyBeanMethods = false)
class WordsConfiguration {

    @Bean
    Words words(List<SpokenLanguage> readers) {
        return new Words(() -> readers.stream()
                .map(SpokenLanguage::now)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Languages.USUAL));
    }
}
