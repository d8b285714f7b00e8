// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.portal.archive.AsOf;
import java.time.Instant;

/** Where one ad stands. */
public final class AdPaths {

    /** The search. */
    public static final String SEARCH = "/ads";

    /** The receipt of a search. */
    static final String RECEIPT = "/api/v1/ads/receipt";

    /** The package of evidence for all ads that match. */
    static final String EVIDENCE = "/api/v1/ads/evidence.zip";

    private AdPaths() {}

    /** Its page. */
    public static String page(String id) {
        return "/ads/" + id;
    }

    /** Its page as it was. */
    static String asOf(String id, Instant moment) {
        return page(id) + asOf(moment);
    }

    /** The same for programs. */
    public static String json(String id) {
        return "/api/v1/ads/" + id;
    }

    /** The record as it was. */
    public static String jsonAsOf(String id, Instant moment) {
        return json(id) + asOf(moment);
    }

    /** All its versions. */
    public static String versions(String id) {
        return json(id) + "/versions";
    }

    /** A package of all that proves them. */
    static String evidence(String id) {
        return json(id) + "/evidence.zip";
    }

    /** What proves one of them. */
    public static String proof(String id, int version) {
        return json(id) + "/proof?version=" + version;
    }

    private static String asOf(Instant moment) {
        return '?' + AsOf.NAME + '=' + moment;
    }
}
