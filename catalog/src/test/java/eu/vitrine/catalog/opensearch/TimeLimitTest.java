// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.contract.WritingProcess;
import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.index.InvalidSetting;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Criterion;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.QueryTooExpensive;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.catalog.server.TestServer;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A question that takes too long ends, and the cluster goes on. */
class TimeLimitTest {

    private static final String ADDRESS = TestServer.address().toString();
    private static final String PREFIX = "limited";

    /** A hundred words, each to be looked for in every field and in the forms of every language, and a thousand values chosen in each of many facets. */
    private static Query expensive() {
        Query query = Query.ALL.withText(
                IntStream.range(0, 100).mapToObj(number -> "-n" + number).collect(Collectors.joining(" ")));
        TreeSet<String> values =
                IntStream.range(0, 1_000).mapToObj(Integer::toString).collect(Collectors.toCollection(TreeSet::new));
        for (String field : List.of("platform", "language", "subject", "brand", "advertiser", "payer", "source")) {
            query = query.with(new Criterion.AnyOf(field, values));
        }
        return query;
    }

    @Test
    void aQuestionThatTakesTooLongIsRefusedAndNamesTheLimit() {
        try (Generation<Ad> generation = limited("60s").index(AdSchema.ADS).rebuild()) {
            IntStream.range(0, 200).forEach(number -> generation.put(WritingProcess.ad(number)));
            generation.commit();
        }
        SearchRequest question = SearchRequest.of(expensive());
        try (RecordSearch<Ad> hurried = limited("1ms").search(AdSchema.ADS);
                RecordSearch<Ad> patient = limited("60s").search(AdSchema.ADS)) {
            assertThatThrownBy(() -> hurried.search(question))
                    .isInstanceOf(QueryTooExpensive.class)
                    .hasMessageContaining("0.0 seconds")
                    .hasMessageContaining("Narrow it");
            assertThat(hurried.export(Query.ALL, json -> {})).isEqualTo(200);
            assertThat(patient.search(question).total().value()).isZero();
        }
    }

    @Test
    void aLimitThatCannotBeUsedIsNamed() {
        assertThatThrownBy(() -> limited("0s"))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("Write a time such as 500ms or 5s");
    }

    private static Catalog limited(String time) {
        Map<String, String> environment = Map.of(Setting.PREFIX.variable(), PREFIX, Setting.TIMELIMIT.variable(), time);
        return OpenSearchCatalog.at(ADDRESS, environment, InstantSource.system());
    }
}
