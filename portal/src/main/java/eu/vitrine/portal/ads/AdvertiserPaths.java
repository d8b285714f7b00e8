// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where an advertiser stands. */
public final class AdvertiserPaths {

    /** The parameter that names an advertiser as it is written on ads. */
    public static final String NAME = "name";

    private static final String PAGES = "/advertisers";

    private AdvertiserPaths() {}

    /** The page of the advertiser of an ad; empty if the ad names none. */
    public static Optional<String> of(Ad ad) {
        return Optional.ofNullable(ad.advertiser()).map(advertiser -> page(advertiser.key(ad.platform())));
    }

    /** Its page. */
    public static String page(String id) {
        return PAGES + '/' + id;
    }

    /** The advertisers that use a name. */
    public static String named(String name) {
        return PAGES + '?' + NAME + '=' + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    /** The same as its page, for programs. */
    public static String json(String id) {
        return "/api/v1/advertisers/" + id;
    }
}
