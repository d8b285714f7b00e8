// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.Status;
import eu.vitrine.catalog.schema.RecommenderSchema;
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
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How recommenders are searched: those in force, unless somebody asks for others. */
@Configuration(proxyBeanMethods = false)
class RecommenderSearchConfiguration {

    private static final List<String> FIRST = List.of(
            "status",
            "choice",
            "profiling",
            "surface",
            "parameterKind",
            "channel",
            "remuneration",
            "finding",
            "language");
    private static final Usual IN_FORCE = Usual.only(
            "status",
            Status.ACTIVE.name(),
            Set.of(Status.ACTIVE.name(), Status.SCHEDULED.name(), Status.ENDED.name()),
            Set.of("inForce", "recommender", "version"));

    @Bean
    Addresses<Recommender> recommenderAddresses() {
        return new Addresses<>(RecommenderPaths.ALL, new QueryText<>(RecommenderSchema.RECOMMENDERS), IN_FORCE);
    }

    @Bean
    Kind<Recommender> recommenderKind(
            RecordSearch<Recommender> records,
            Addresses<Recommender> addresses,
            Words words,
            RecommenderLabels labels,
            RecommenderCards cards) {
        return new Kind<>(
                "recommender",
                RecommenderSchema.RECOMMENDERS,
                records,
                addresses,
                new KindWords(words, "recommenders"),
                labels,
                FIRST,
                cards::of,
                query -> Keepsakes.NONE);
    }

    @Bean
    SearchPages<Recommender> recommenderSearchPages(Kind<Recommender> kind, Notices notices, Frames frames, Days days) {
        return new SearchPages<>(kind, notices, frames, days);
    }
}
