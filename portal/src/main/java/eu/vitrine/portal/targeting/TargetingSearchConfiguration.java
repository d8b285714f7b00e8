// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.targeting;

import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.catalog.schema.TargetingParameterSchema;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.search.Addresses;
import eu.vitrine.portal.search.Keepsakes;
import eu.vitrine.portal.search.Kind;
import eu.vitrine.portal.search.KindWords;
import eu.vitrine.portal.search.SearchPages;
import eu.vitrine.portal.search.Usual;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Notices;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How targeting parameters are searched. */
@Configuration(proxyBeanMethods = false)
class TargetingSearchConfiguration {

    private static final List<String> FIRST = List.of("dimension", "profiling", "include", "exclude", "finding");

    @Bean
    Addresses<TargetingParameter> targetingAddresses() {
        return new Addresses<>(
                TargetingPaths.SEARCH, new QueryText<>(TargetingParameterSchema.TARGETING_PARAMETERS), Usual.NOTHING);
    }

    @Bean
    Kind<TargetingParameter> targetingKind(
            RecordSearch<TargetingParameter> parameters,
            Addresses<TargetingParameter> addresses,
            Words words,
            TargetingLabels labels,
            TargetingCards cards) {
        return new Kind<>(
                "targetingParameter",
                TargetingParameterSchema.TARGETING_PARAMETERS,
                parameters,
                addresses,
                new KindWords(words, TargetingLabels.WORDS),
                labels,
                FIRST,
                (hit, now) -> cards.of(hit),
                query -> Keepsakes.NONE);
    }

    @Bean
    SearchPages<TargetingParameter> targetingSearchPages(
            Kind<TargetingParameter> kind, Notices notices, Frames frames, Days days) {
        return new SearchPages<>(kind, notices, frames, days);
    }
}
