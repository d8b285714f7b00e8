// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.crawlers.rest;

import eu.vitrine.catalog.Ad;
import eu.vitrine.portal.search.Addresses;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Origin;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets browsers search here from their address bar (OpenSearch 1.1 description document). */
@RestController
class OpenSearchController {

    private static final String TYPE = "application/opensearchdescription+xml";
    private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";
    /** The most letters that the standard allows for the short name and the long one. */
    private static final int SHORT = 16;

    private static final int LONG = 48;

    private final Words words;
    private final Frames frames;
    private final Addresses<Ad> addresses;

    OpenSearchController(Words words, Frames frames, Addresses<Ad> addresses) {
        this.words = words;
        this.frames = frames;
        this.addresses = addresses;
    }

    /** The description, in the language that is asked for. */
    @GetMapping(path = "/opensearch.xml", produces = TYPE)
    ResponseEntity<byte[]> description() {
        String origin = Origin.current();
        byte[] document = Xml.document("OpenSearchDescription", NAMESPACE, xml -> {
            xml.text("ShortName", cut(words.say("site.name"), SHORT));
            xml.text("LongName", cut(frames.name(), LONG));
            xml.text("Description", words.say("site.description"));
            xml.attributes(
                    "Url", List.of("type", "text/html", "template", origin + addresses.start() + "?q={searchTerms}"));
            xml.attributes("Url", List.of("type", TYPE, "rel", "self", "template", origin + "/opensearch.xml"));
            xml.text("Image", origin + "/vitrine/icon.svg");
            xml.text("Language", "*");
            xml.text("InputEncoding", "UTF-8");
        });
        return ResponseEntity.ok()
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(document);
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)).strip();
    }
}
