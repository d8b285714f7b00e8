// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.Content;
import eu.vitrine.catalog.Payer;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.Product;
import eu.vitrine.catalog.Reach;
import eu.vitrine.catalog.Removal;
import eu.vitrine.catalog.Source;
import eu.vitrine.catalog.Subject;
import eu.vitrine.catalog.Targeting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An ad as the marketplace exports it, before the intake: unlike an {@link Ad} it may still say of a removed ad what must not be published. Its
 * components are the keys of the format {@code vitrine}.
 */
record RawAd(
        String id,
        String platform,
        Ad.Kind kind,
        @Nullable Content content,
        @Nullable Product product,
        @Nullable Subject subject,
        @Nullable Advertiser advertiser,
        @Nullable Payer payer,
        List<Period> periods,
        @Nullable Boolean targeted,
        List<Targeting> targeting,
        @Nullable Reach reach,
        @Nullable Removal removal,
        Source source) {

    /** What remains when even the marketplace no longer says what was shown. */
    RawAd withoutWhatWasShown() {
        return new RawAd(
                id, platform, kind, null, null, null, null, null, periods, targeted, targeting, reach, removal, source);
    }
}
