// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.targeting;

/** Where targeting parameters are. */
final class TargetingPaths {

    static final String SEARCH = "/targeting-parameters";

    private TargetingPaths() {}

    /** Its page. */
    static String page(String id) {
        return SEARCH + '/' + id;
    }

    /** The same for programs. */
    static String json(String id) {
        return "/api/v1" + page(id);
    }

    /** How many ads make use of it, for programs. */
    static String use(String id) {
        return json(id) + "/use";
    }
}
