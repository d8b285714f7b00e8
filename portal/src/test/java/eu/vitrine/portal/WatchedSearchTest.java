// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.portal.sample.PageAds;
import eu.vitrine.portal.sample.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** An operator reads why there is no answer, and since when there is one again. */
@ExtendWith(OutputCaptureExtension.class)
class WatchedSearchTest {

    private final Shelf<Ad> shelf = new Shelf<>(AdSchema.ADS);
    private final WatchedSearch<?> search = new WatchedSearch<>(shelf);

    @Test
    void whatEveryVisitorMeetsIsNotedOnce(CapturedOutput log) {
        for (int visitor = 0; visitor < 5; visitor++) {
            assertThatExceptionOfType(CatalogUnavailable.class).isThrownBy(search::holdings);
            assertThatExceptionOfType(CatalogUnavailable.class).isThrownBy(() -> search.find("shop:1"));
        }
        assertThat(log.getAll()).containsOnlyOnce("The catalogue cannot answer: The shelf at /secret/path");

        shelf.hold(PageAds.ads());
        search.holdings();
        search.holdings();
        assertThat(log.getAll()).containsOnlyOnce("The catalogue answers again.");

        shelf.takeAway();
        assertThatExceptionOfType(CatalogUnavailable.class).isThrownBy(search::holdings);
        assertThat(log.getAll().split("cannot answer", -1)).hasSize(3);
    }
}
