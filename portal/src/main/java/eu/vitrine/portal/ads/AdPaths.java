// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.search.SimilarRecords;
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

    /** All that match as a file; how it ends says in which form. */
    static final String EXPORT = "/api/v1/ads/export.";

    /** How the address of what such a file must be ends, after that of the file. */
    public static final String MANIFEST = ".manifest.json";

    /** The page from which all that match can be taken away. */
    static final String TAKE_AWAY = "/ads/export";

    /** The feed of the newest that match. */
    public static final String FEED = "/ads/feed.atom";

    /** The page of the searches that somebody saved in their browser. */
    static final String SAVED = "/saved";

    private AdPaths() {}

    /** Where the manifest of an export is. */
    public static String manifest(ExportForm form, String query) {
        return asked(form.path() + MANIFEST, query);
    }

    /** An address with a query. */
    public static String asked(String path, String query) {
        return query.isEmpty() ? path : path + '?' + query;
    }

    /** Its page. */
    public static String page(String id) {
        return "/ads/" + id;
    }

    /** One of its files that lie elsewhere, in a document of its own; 1 for the first. */
    static String media(String id, int number) {
        return page(id) + "/media/" + number;
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

    /** The ads that say the same, or nearly. */
    static String similar(String id) {
        return json(id) + "/similar?size=" + SimilarRecords.CANDIDATES;
    }

    /** How to quote it, for BibTeX. */
    static String bibtex(String id) {
        return json(id) + "/citation.bib";
    }

    /** How to quote it, for CSL processors. */
    static String csl(String id) {
        return json(id) + "/citation.json";
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
