// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.portal.record.RecordPages;
import eu.vitrine.portal.record.VersionRange;

/** Where published texts stand. */
public final class DisclosurePaths {

    /** The page on which they are searched. */
    public static final String ALL = "/disclosures";

    /** The feed of the changes of all of them. */
    public static final String FEED = ALL + "/feed.atom";

    /** For those who did not find a text. */
    static final RecordPages.Search SEARCH = new RecordPages.Search("disclosure", "site.disclosures", ALL);

    private static final String API = "/api/v1";
    private static final String VERSIONS = "/versions";

    private DisclosurePaths() {}

    /** The page of a text, which shows its version in force. */
    public static String page(String id) {
        return ALL + '/' + id;
    }

    /** The page of one version. */
    public static String page(Disclosure version) {
        return page(version.id()) + VERSIONS + '/' + version.version();
    }

    /** The page of what changed between two versions. */
    public static String page(Disclosure before, Disclosure after) {
        return page(before) + VersionRange.STOPS + after.version();
    }

    /** What stands on a page, for programs. */
    public static String json(String page) {
        return API + page;
    }

    /** The feed of the changes of a text. */
    public static String feed(String id) {
        return page(id) + "/feed.atom";
    }

    /** All versions of a text, for programs. */
    static String versions(String id) {
        return json(page(id) + VERSIONS);
    }
}
