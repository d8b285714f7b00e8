// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.archive;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Content;
import eu.vitrine.catalog.Reach;
import eu.vitrine.portal.archive.TrustReport.Filled;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Counts how full the fields are that Art. 39(2) DSA asks for. Of ads that were taken down, Art. 39(3) withholds some. Not thread-safe. */
final class Fields39 {

    /** One thing that the law asks for. */
    private enum Asked {
        CONTENT("39(2)(a)", ad -> shows(ad.content())),
        PRODUCT("39(2)(a)", ad -> ad.product() != null || ad.subject() != null),
        ADVERTISER("39(2)(b)", ad -> ad.advertiser() != null),
        PAYER("39(2)(c)", ad -> ad.whoPaid() != null),
        PERIOD("39(2)(d)", ad -> !ad.periods().isEmpty()),
        TARGETED("39(2)(e)", ad -> ad.targeted() != null),
        TARGETING("39(2)(e)", ad -> !ad.targeting().isEmpty()),
        REACH("39(2)(g)", ad -> ad.reach() != null && ad.reach().total() != null),
        COUNTRIES("39(2)(g)", ad -> reachedSomewhere(ad.reach()));

        private final String article;
        private final Predicate<Ad> filled;

        Asked(String article, Predicate<Ad> filled) {
            this.article = article;
            this.filled = filled;
        }

        /** Only an ad that was aimed at groups can say by what. */
        private boolean concerns(Ad ad) {
            return this != TARGETING || Boolean.TRUE.equals(ad.targeted());
        }

        private static boolean shows(@Nullable Content content) {
            return content != null
                    && (content.title() != null
                            || content.body() != null
                            || !content.media().isEmpty());
        }

        private static boolean reachedSomewhere(@Nullable Reach reach) {
            return reach != null && !reach.byCountry().isEmpty();
        }
    }

    private final long[] filled = new long[Asked.values().length];
    private final long[] all = new long[Asked.values().length];

    void add(Ad ad) {
        if (ad.removal() != null) {
            return;
        }
        for (Asked asked : Asked.values()) {
            if (asked.concerns(ad)) {
                all[asked.ordinal()]++;
                filled[asked.ordinal()] += asked.filled.test(ad) ? 1 : 0;
            }
        }
    }

    List<Filled> counted() {
        return Arrays.stream(Asked.values())
                .map(asked -> new Filled(asked.name(), asked.article, filled[asked.ordinal()], all[asked.ordinal()]))
                .toList();
    }
}
