// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.crawlers.rest;

import eu.vitrine.portal.crawlers.Sitemaps;
import eu.vitrine.portal.shell.Origin;
import eu.vitrine.portal.shell.failures.NotPublished;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What programs that follow links ask for before they do: where they may go (RFC 9309), and all pages that there are (sitemaps.org). */
@RestController
class CrawlersController {

    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    /** Everything that has a query is one of endless searches, or a part of one. */
    private static final List<String> NOWHERE = List.of("/api/", "/log/", "/downloads/", "/sign-in", "/*?");

    private final Sitemaps sitemaps;

    CrawlersController(Sitemaps sitemaps) {
        this.sitemaps = sitemaps;
    }

    /** Where they may go. */
    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> robots() {
        StringBuilder rules = new StringBuilder("User-agent: *\n");
        NOWHERE.forEach(path -> rules.append("Disallow: ").append(path).append('\n'));
        rules.append("\nSitemap: ").append(Origin.current()).append("/sitemap.xml\n");
        return ResponseEntity.ok().cacheControl(AN_HOUR).body(rules.toString());
    }

    /** Where the sitemaps stand. */
    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<byte[]> index() {
        List<String> addresses = IntStream.rangeClosed(1, sitemaps.pieces())
                .mapToObj(number -> "/sitemaps/" + number + ".xml")
                .toList();
        return xml(SitemapXml.index(Origin.current(), addresses));
    }

    /** One of them. */
    @GetMapping(path = "/sitemaps/{number:[0-9]{1,6}}.xml", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<byte[]> sitemap(@PathVariable int number) {
        List<String> paths = sitemaps.piece(number).orElseThrow(() -> new NotPublished("problem.noSitemap"));
        return xml(SitemapXml.pages(Origin.current(), paths));
    }

    private static ResponseEntity<byte[]> xml(byte[] document) {
        return ResponseEntity.ok()
                .cacheControl(AN_HOUR)
                .contentType(MediaType.APPLICATION_XML)
                .body(document);
    }
}
