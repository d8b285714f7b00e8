// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures;

import eu.vitrine.catalog.Disclosure;

/** Where published texts stand. */
public final class DisclosurePaths {

    /** What parts the two versions that are compared. */
    static final String TO = "..";

    private static final String API = "/api/v1";

    private DisclosurePaths() {}

    /** The page of a text, which shows its version in force. */
    static String page(String id) {
        return "/disclosures/" + id;
    }

    /** The page of one version. */
    static String page(Disclosure version) {
        return versions(version.id()) + version.version();
    }

    /** The page of what changed between two versions. */
    static String page(Disclosure before, Disclosure after) {
        return page(before) + TO + after.version();
    }

    /** One version for programs. */
    public static String json(Disclosure version) {
        return API + page(version);
    }

    /** What changed between two versions, for programs. */
    public static String json(Disclosure before, Disclosure after) {
        return API + page(before, after);
    }

    private static String versions(String id) {
        return page(id) + "/versions/";
    }
}
