// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.crawlers.rest;

import java.util.List;

/** Sitemaps as sitemaps.org has them. */
final class SitemapXml {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private SitemapXml() {}

    /** A list of sitemaps. */
    static byte[] index(String origin, List<String> paths) {
        return list("sitemapindex", "sitemap", origin, paths);
    }

    /** A list of pages. */
    static byte[] pages(String origin, List<String> paths) {
        return list("urlset", "url", origin, paths);
    }

    private static byte[] list(String root, String entry, String origin, List<String> paths) {
        return Xml.document(root, NAMESPACE, xml -> {
            for (String path : paths) {
                xml.element(entry, inside -> inside.text("loc", origin + path));
            }
        });
    }
}
