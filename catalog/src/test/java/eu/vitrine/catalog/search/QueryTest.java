// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A query is a value that is changed by making another. */
class QueryTest {

    @Test
    void aValueIsEitherIncludedOrExcluded() {
        Query included = Query.ALL.including("country", "DE").including("country", "FR");
        Query excluded = included.excluding("country", "DE");

        assertThat(excluded.anyOf("country")).containsExactly("FR");
        assertThat(excluded.noneOf("country")).containsExactly("DE");
        assertThat(excluded.including("country", "DE")).isEqualTo(included);
    }

    @Test
    void takingTheLastValueAwayTakesTheCriterionAway() {
        Query query = Query.ALL.including("country", "DE").excluding("brand", "Acme");

        assertThat(query.withoutIncluded("country", "DE").withoutExcluded("brand", "Acme"))
                .isEqualTo(Query.ALL);
        assertThat(query.withoutIncluded("country", "FR")).isEqualTo(query);
        assertThat(query.without("country").without("brand").matchesAll()).isTrue();
    }

    @Test
    void aCriterionTakesThePlaceOfTheOneOfItsKindOnItsField() {
        Query query = Query.ALL
                .with(new Criterion.Between("reach", 1L, null))
                .with(new Criterion.Between("reach", null, 9L))
                .with(new Criterion.Between("spend", 1L, null));

        assertThat(query.criteria())
                .containsExactly(new Criterion.Between("reach", null, 9L), new Criterion.Between("spend", 1L, null));
    }

    @Test
    void whatAsksForTheSameIsEqual() {
        Query one =
                Query.ALL.including("country", "DE").excluding("country", "FR").including("brand", "Acme");
        Query other =
                Query.ALL.including("brand", "Acme").excluding("country", "FR").including("country", "DE");

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(Query.ALL.withText("  a \t b ")).isEqualTo(Query.ALL.withText("a b"));
    }

    @Test
    void whatCountsForAFacetIsAllButItsOwnAlternatives() {
        Query query =
                Query.ALL.including("country", "DE").excluding("country", "FR").including("brand", "Acme");

        assertThat(query.sidewaysOf("country"))
                .containsExactlyInAnyOrder(
                        new Criterion.NoneOf("country", new TreeSet<>(List.of("FR"))),
                        new Criterion.AnyOf("brand", new TreeSet<>(List.of("Acme"))));
    }

    @Test
    void whatCannotBeAskedCannotBeMade() {
        Criterion one = new Criterion.Between("reach", 1L, null);
        Criterion two = new Criterion.Between("reach", 2L, null);

        assertThatIllegalArgumentException().isThrownBy(() -> new Query("", List.of(one, two), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Criterion.AnyOf("country", new TreeSet<>()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Criterion.Between("reach", null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Criterion.Between("reach", 2L, 1L));
        assertThatIllegalArgumentException().isThrownBy(() -> new Criterion.Overlaps("shown", null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Criterion.Overlaps("shown", LocalDate.EPOCH, LocalDate.MIN));
    }
}
