// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SnapListTest {

    @Test
    void commasInsideParenthesesBelongToTheName() {
        assertThat(SnapList.ofNames(
                        "Occupation (Legal, Education or Health),Household Income ( $125,000-$149,999), Moms"))
                .containsExactly(
                        "Occupation (Legal, Education or Health)", "Household Income ( $125,000-$149,999)", "Moms");
        assertThat(SnapList.ofNames("a),b,(c,(d,e),f),g")).containsExactly("a)", "b", "(c,(d,e),f)", "g");
    }

    @Test
    void valuesAreTrimmedAndEmptyOnesLeftOut() {
        assertThat(SnapList.ofNames(" a ,, b\t,")).containsExactly("a", "b");
        assertThat(SnapList.ofNames("  ")).isEmpty();
    }

    @Test
    void circlesAreToldApartByTheirLatitude() {
        assertThat(SnapList.ofCircles("latitude 52.378;longitude 4.9;radius 8.0,latitude -1;longitude 2;radius 3"))
                .containsExactly("latitude 52.378;longitude 4.9;radius 8.0", "latitude -1;longitude 2;radius 3");
    }

    @Test
    void valuesStandOnceAndPlacesSayOfWhichKindTheyAre() {
        assertThat(SnapTargeting.METROS_OUT.values("Berlin, Paris,Berlin"))
                .containsExactly("metro/Berlin", "metro/Paris");
        assertThat(SnapTargeting.RADIUS.values("latitude 1;longitude 2;radius 3"))
                .containsExactly("radius/latitude 1;longitude 2;radius 3");
        assertThat(SnapTargeting.INTERESTS.values("Cars")).containsExactly("Cars");
    }

    @Test
    void aListOfFourThousandPostalCodesIsReadWhole() {
        String codes =
                IntStream.range(10_000, 13_999).mapToObj(Integer::toString).collect(Collectors.joining(","));

        assertThat(SnapTargeting.POSTAL_CODES.values(codes)).hasSize(3_999).startsWith("postal/10000");
    }
}
