// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.contract;

import static eu.vitrine.catalog.sample.AdDraft.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.InvalidQuery;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the values of a field are found by how they begin. */
public interface ValuesContract extends EngineContract {

    @Test
    default void aPrefixIsMetWhateverItsCaseAndAccents() {
        RecordSearch<Ad> search = searching(
                of("1").advertiser("Éclair SA"),
                of("2").advertiser("ECLAIRAGE"),
                of("3").advertiser("Eis"),
                of("4").advertiser("Οδός"),
                of("5").advertiser("Bon Éclair"));

        assertThat(values(search, "", "advertiser", "ecl")).isEqualTo("ECLAIRAGE 1, Éclair SA 1");
        assertThat(values(search, "", "advertiser", "ÉCLAIR S")).isEqualTo("Éclair SA 1");
        assertThat(values(search, "", "advertiser", "ΟΔΟΣ")).isEqualTo("Οδός 1");
        assertThat(values(search, "", "advertiser", "x")).isEmpty();
    }

    @Test
    default void anEmptyPrefixListsEverythingByCount() {
        RecordSearch<Ad> search = searching(of("1").advertiser("B"), of("2").advertiser("A"), of("3").advertiser("B"));

        assertThat(values(search, "", "advertiser", "")).isEqualTo("B 2, A 1");
        assertThat(counts(search.values(Query.ALL, "advertiser", "", 1))).isEqualTo("B 2");
    }

    @Test
    default void aPrefixIsNeverAPattern() {
        RecordSearch<Ad> search =
                searching(of("1").advertiser("a.c"), of("2").advertiser("abc"), of("3").advertiser("a*c"));

        assertThat(values(search, "", "advertiser", "a.")).isEqualTo("a.c 1");
        assertThat(values(search, "", "advertiser", "a*")).isEqualTo("a*c 1");
        assertThat(values(search, "", "advertiser", "[a-z]")).isEmpty();
        assertThat(values(search, "", "advertiser", ".*")).isEmpty();
    }

    @Test
    default void valuesAreCountedInTheContextOfTheOtherChoices() {
        RecordSearch<Ad> search = searching(
                of("1").advertiser("Acme").country("DE").title("sale"),
                of("2").advertiser("Acme").country("FR").title("sale"),
                of("3").advertiser("Action").country("DE"),
                of("4").advertiser("Bolt").country("DE"));

        assertThat(values(search, "country=DE", "advertiser", "ac")).isEqualTo("Acme 1, Action 1");
        assertThat(values(search, "q=sale", "advertiser", "")).isEqualTo("Acme 2");
        assertThat(values(search, "advertiser.not=Acme", "advertiser", "ac")).isEqualTo("Action 1");
    }

    @Test
    default void aChosenValueIsListedOnlyIfItBeginsSo() {
        RecordSearch<Ad> search =
                searching(of("1").advertiser("Acme"), of("2").advertiser("Action"), of("3").advertiser("Bolt"));

        assertThat(values(search, "advertiser=Bolt", "advertiser", "ac")).isEqualTo("Acme 1, Action 1");
        assertThat(values(search, "advertiser=Acme", "advertiser", "ac")).isEqualTo("Acme* 1, Action 1");
        assertThat(values(search, "advertiser=Acquired", "advertiser", "ac"))
                .isEqualTo("Acme 1, Action 1, Acquired* 0");
        assertThat(counts(search.values(query("advertiser=Action"), "advertiser", "ac", 1)))
                .isEqualTo("Acme 1, Action* 1");
    }

    @Test
    default void onlyValuesThatBeginSoAreDistinctOnes() {
        RecordSearch<Ad> search =
                searching(of("1").advertiser("Acme"), of("2").advertiser("Action"), of("3").advertiser("Bolt"));

        Facet facet = search.values(Query.ALL, "advertiser", "a", 1);

        assertThat(facet.name()).isEqualTo("advertiser");
        assertThat(facet.distinct()).isEqualTo(2);
        assertThat(facet.approximate()).isFalse();
    }

    @Test
    default void valuesOfSeveralPartsAreMetFromTheirBeginning() {
        RecordSearch<Ad> search = searching(of("1").include(Dimension.INTEREST, "Football", "Food"));

        assertThat(values(search, "", "targetingValue", "interest:foo"))
                .isEqualTo("INTEREST:Food 1, INTEREST:Football 1");
        assertThat(values(search, "", "targetingValue", "foo")).isEmpty();
        assertThat(values(search, "", "status", "en")).isEqualTo("ENDED 1");
    }

    @Test
    default void valuesOfAFieldThatCannotBeCountedAreRefused() {
        RecordSearch<Ad> search = searching(of("1"));

        assertThat(List.of("title", "shown", "colour"))
                .allSatisfy(field -> assertThatExceptionOfType(InvalidQuery.class)
                        .isThrownBy(() -> search.values(Query.ALL, field, "", 10))
                        .withMessageContaining(field));
    }

    private String values(RecordSearch<Ad> search, String queryString, String field, String prefix) {
        return counts(search.values(query(queryString), field, prefix, 10));
    }
}
