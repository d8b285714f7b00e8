// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop.web;

import eu.vitrine.portal.demoshop.Address;
import eu.vitrine.portal.demoshop.History;
import eu.vitrine.portal.demoshop.InDemo;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.html.PlainDocument;
import java.util.List;
import org.jsoup.nodes.Document;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pages of the made-up shop, which work without scripts. */
@RestController
@InDemo
class ShopController {

    private static final String HTML = "text/html;charset=UTF-8";
    private static final List<String> SHOP = List.of(
            "/embed/recommender-choice.js", "/embed/recommender.js", "/embed/ad-label.js", "/vitrine/demo-shop.js");
    private static final List<String> CHECK = List.of("/vitrine/demo-shop-check.js");

    private final ShopPages pages;
    private final CheckPages checks;
    private final PlainDocument around;
    private final Frames frames;

    ShopController(ShopPages pages, CheckPages checks, PlainDocument around, Frames frames) {
        this.pages = pages;
        this.checks = checks;
        this.around = around;
        this.frames = frames;
    }

    /** The shop. */
    @GetMapping(path = Address.PAGE, produces = HTML)
    ResponseEntity<String> shop(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "en") String language,
            @RequestParam(defaultValue = "DE") String country,
            @RequestParam(defaultValue = "") String history) {
        ShopPage page = pages.page(Asked.of(q, language, country), History.parse(history));
        Document document = document(page.heading(), Address.PAGE, SHOP);
        ShopHtml.write(page, PlainDocument.content(document));
        return answer(document);
    }

    /** The check. */
    @GetMapping(path = Address.CHECK, produces = HTML)
    ResponseEntity<String> check() {
        CheckPage page = checks.page();
        Document document = document(page.heading(), Address.CHECK, CHECK);
        CheckHtml.write(page, PlainDocument.content(document));
        return answer(document);
    }

    private Document document(String heading, String here, List<String> scripts) {
        Document document = around.of(frames.title(heading), here, List.of("demo-shop"), scripts);
        PlainDocument.content(document)
                .addClass("demo-shop")
                .appendElement("h1")
                .text(heading);
        return document;
    }

    private static ResponseEntity<String> answer(Document document) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(document.outerHtml());
    }
}
