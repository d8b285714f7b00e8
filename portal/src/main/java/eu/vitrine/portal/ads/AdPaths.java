// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

/** Where one ad stands. */
final class AdPaths {

    private AdPaths() {}

    /** Its page. */
    static String page(String id) {
        return "/ads/" + id;
    }

    /** The same for programs. */
    static String json(String id) {
        return "/api/v1/ads/" + id;
    }
}
