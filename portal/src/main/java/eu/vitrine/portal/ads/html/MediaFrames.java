// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.html;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.ads.Pictures;
import eu.vitrine.portal.ads.Pictures.Framed;
import eu.vitrine.portal.shell.failures.NotPublished;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A picture, film or sound of an ad that lies with a stranger, for those who said that they want to see it: alone in a document that can do nothing
 * but show it, so that even a stranger's file is no part of our page.
 */
@Controller
class MediaFrames {

    private static final String STYLE =
            "html{color-scheme:light dark}body{block-size:100vh;display:grid;margin:0;place-items:center}"
                    + "img,video{max-block-size:100vh;max-inline-size:100%}audio{inline-size:100%}";

    private final RecordSearch<Ad> ads;
    private final Pictures pictures;

    MediaFrames(RecordSearch<Ad> ads, Pictures pictures) {
        this.ads = ads;
        this.pictures = pictures;
    }

    @GetMapping(path = "/ads/{id}/media/{number:[1-9][0-9]{0,3}}", produces = "text/html;charset=UTF-8")
    ResponseEntity<String> frame(@PathVariable String id, @PathVariable int number) {
        Framed framed = ads.find(id)
                .flatMap(ad -> pictures.framed(ad, number))
                .orElseThrow(() -> new NotPublished("problem.unknownMedia"));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(document(framed));
    }

    private static String document(Framed framed) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        document.prependChild(new DocumentType("html", "", ""));
        document.expectFirst("html").attr("lang", framed.language());
        Element head = document.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
        head.appendElement("meta").attr("name", "robots").attr("content", "noindex");
        head.appendElement("style").appendChild(new DataNode(STYLE));
        document.title(framed.alt());
        Element file = switch (framed.kind()) {
            case IMAGE -> document.body().appendElement("img").attr("alt", framed.alt());
            case VIDEO -> player(document, "video", framed);
            case AUDIO -> player(document, "audio", framed);
        };
        file.attr("src", framed.href());
        return document.outerHtml();
    }

    private static Element player(Document document, String tag, Framed framed) {
        return document.body()
                .appendElement(tag)
                .attr("aria-label", framed.alt())
                .attr("controls", true);
    }
}
