// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.portal.record.RecordPages;
import eu.vitrine.portal.shell.Link;

/** Where recommenders, their versions and their changes stand. */
public final class RecommenderPaths {

    /** The search page. */
    public static final String ALL = "/recommenders";

    /** What is wrong with those in force. */
    public static final String FINDINGS = ALL + "/findings";

    /** The feed of all changes. */
    public static final String FEED = ALL + "/feed.atom";

    /** For those who did not find a recommender. */
    static final RecordPages.Search SEARCH = new RecordPages.Search("recommender", "site.recommenders", ALL);

    private static final String API = "/api/v1";

    private RecommenderPaths() {}

    /** The page of a recommender: the version in force. */
    public static String page(String id) {
        return ALL + '/' + id;
    }

    /** The page of a version, which stays. */
    public static String version(Recommender version) {
        return page(version.id()) + "/versions/" + version.version();
    }

    /** The page on what changed between two versions. */
    public static String difference(Recommender before, Recommender after) {
        return version(before) + ".." + after.version();
    }

    /** The feed of the changes of a recommender. */
    public static String feed(String id) {
        return page(id) + "/feed.atom";
    }

    /** The same for programs. */
    static Link json(String words, String path) {
        return new Link(words, API + path);
    }
}
