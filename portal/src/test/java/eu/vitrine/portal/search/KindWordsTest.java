// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Field;
import eu.vitrine.portal.sample.PortalPages;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is said of a kind of record has words, for every kind that can be searched. */
@PortalPages
class KindWordsTest {

    private static final List<String> ENDS = List.of("both", "from", "to");

    @Autowired
    private List<Kind<?>> kinds;

    @Test
    void everyFieldHasANameASentenceAndWordsForItsValues() {
        everyField((kind, field) -> {
            assertThat(kind.labels().field(field.name())).isNotBlank();
            assertThat(kind.labels().help(field.name())).endsWith(".");
            if (field instanceof Field.Facetable<?> facet) {
                assertThat(facet.closedList())
                        .allSatisfy(value -> assertThat(kind.labels().value(field.name(), value))
                                .isNotBlank()
                                .isNotEqualTo(value));
            }
        });
    }

    @Test
    void everyRangeIsSaidInEveryWay() {
        everyField((kind, field) -> {
            List<String> parameters = switch (field) {
                case Field.Periods<?> periods -> List.of("From", "To");
                case Field.Number<?> number -> List.of("Min", "Max");
                case Field.Text<?> text -> List.<String>of();
                case Field.Facetable<?> facet -> List.<String>of();
            };
            assertThat(parameters).allSatisfy(parameter -> {
                ENDS.forEach(end -> has(kind, "search.applied." + field.name() + '.' + end));
                ENDS.forEach(end -> has(kind, "search.total." + field.name() + '.' + end));
                has(kind, "search.range." + field.name() + ".help");
                has(kind, "search.wrong." + field.name() + parameter);
                has(kind, "api.parameter." + field.name() + parameter);
            });
        });
    }

    @Test
    void everyOrderAndTheSearchItselfHaveWords() {
        for (Kind<?> kind : kinds) {
            kind.schema().sortNames().forEach(sort -> has(kind, "sort." + sort));
            Stream.of("title", "heading", "headingOf", "label", "size", "none.fewerWords")
                    .forEach(key -> has(kind, "search." + key));
            has(kind, "api.parameter.id");
            has(kind, "notice.empty.command.ingest");
        }
    }

    private void everyField(FieldCheck check) {
        kinds.forEach(kind -> kind.schema().fields().forEach(field -> check.check(kind, field)));
    }

    private static void has(Kind<?> kind, String key) {
        assertThat(kind.words().has(key)).as(kind.singular() + ' ' + key).isTrue();
    }

    @FunctionalInterface
    private interface FieldCheck {
        void check(Kind<?> kind, Field<?> field);
    }
}
