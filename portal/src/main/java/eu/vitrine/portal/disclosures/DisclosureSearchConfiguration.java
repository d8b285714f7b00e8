// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.catalog.schema.DisclosureSchema;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.search.Addresses;
import eu.vitrine.portal.search.Keepsakes;
import eu.vitrine.portal.search.Kind;
import eu.vitrine.portal.search.KindWords;
import eu.vitrine.portal.search.ListedLabels;
import eu.vitrine.portal.search.SearchPages;
import eu.vitrine.portal.search.Usual;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Names;
import eu.vitrine.portal.shell.Notices;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How published texts are searched: all versions of all of them. */
@Configuration(proxyBeanMethods = false)
class DisclosureSearchConfiguration {

    private static final List<String> FIRST = List.of("service", "status", "language", "type");

    @Bean
    Addresses<Disclosure> disclosureAddresses() {
        return new Addresses<>("/disclosures", new QueryText<>(DisclosureSchema.DISCLOSURES), Usual.NOTHING);
    }

    @Bean
    Kind<Disclosure> disclosureKind(
            RecordSearch<Disclosure> disclosures,
            Addresses<Disclosure> addresses,
            Words words,
            Names names,
            DisclosureCards cards) {
        KindWords own = new KindWords(words, "disclosures");
        ListedLabels labels = new ListedLabels(own, DisclosureSchema.DISCLOSURES, Map.of("language", names::language));
        return new Kind<>(
                "disclosure",
                DisclosureSchema.DISCLOSURES,
                disclosures,
                addresses,
                own,
                labels,
                FIRST,
                cards::of,
                query -> Keepsakes.NONE);
    }

    @Bean
    SearchPages<Disclosure> disclosureSearchPages(Kind<Disclosure> kind, Notices notices, Frames frames, Days days) {
        return new SearchPages<>(kind, notices, frames, days);
    }
}
