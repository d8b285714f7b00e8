// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop.web;

import eu.vitrine.portal.demoshop.InDemo;
import eu.vitrine.portal.shell.Frame;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** What stands around a page that is plain HTML: the same as around every other, and the styles. Thread-safe. */
@Component
@InDemo
class PlainPage {

    private static final List<String> STYLES = List.of("tokens", "base", "site", "demo-shop");
    private static final String CONTENT = "content";

    private final Frames frames;
    private final Words words;

    PlainPage(Frames frames, Words words) {
        this.frames = frames;
        this.words = words;
    }

    /**
     * An empty page.
     *
     * @param here its path
     * @param scripts addresses of modules
     */
    Document of(String heading, String here, List<String> scripts) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        document.prependChild(new DocumentType("html", "", ""));
        document.expectFirst("html").attr("lang", words.locale().toLanguageTag());
        head(document, heading, scripts);
        Frame frame = frames.frame();
        Element site = document.body().appendElement("div").addClass("site");
        link(site.appendElement("div").addClass("skip"), new Link(frame.skip(), "#" + CONTENT));
        header(site, frame, here);
        Element main = site.appendElement("main").id(CONTENT).addClass("site-main wide demo-shop");
        main.attr("tabindex", "-1").appendElement("h1").text(heading);
        footer(site, frame);
        return document;
    }

    /** The part of the page that is to be filled. */
    static Element content(Document page) {
        return Objects.requireNonNull(page.getElementById(CONTENT));
    }

    private void head(Document document, String heading, List<String> scripts) {
        Element head = document.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        document.title(frames.title(heading));
        head.appendElement("link").attr("rel", "icon").attr("href", "/vitrine/icon.svg");
        STYLES.forEach(style ->
                head.appendElement("link").attr("rel", "stylesheet").attr("href", "/vitrine/" + style + ".css"));
        scripts.forEach(
                script -> head.appendElement("script").attr("type", "module").attr("src", script));
    }

    private static void header(Element site, Frame frame, String here) {
        Element header = site.appendElement("header").addClass("site-header");
        if (frame.notice() != null) {
            header.appendElement("div")
                    .addClass("site-notice")
                    .appendElement("div")
                    .addClass("wide")
                    .appendElement("p")
                    .text(frame.notice());
        }
        Element wide = header.appendElement("div").addClass("wide");
        link(wide, frame.home()).addClass("site-name");
        navigation(wide, frame.navigation(), here);
    }

    private static void footer(Element site, Frame frame) {
        Element wide = site.appendElement("footer")
                .addClass("site-footer")
                .appendElement("div")
                .addClass("wide");
        wide.appendElement("p").text(frame.updated());
        navigation(wide, frame.links(), "");
    }

    private static void navigation(Element into, Frame.Navigation navigation, String here) {
        Element list = into.appendElement("nav")
                .addClass("site-nav")
                .attr("aria-label", navigation.name())
                .appendElement("ul");
        navigation.links().forEach(entry -> {
            Element link = link(list.appendElement("li"), entry);
            if (entry.href().equals(here)) {
                link.attr("aria-current", "page");
            }
        });
    }

    /** Adds a link. */
    static Element link(Element into, Link link) {
        return into.appendElement("a").attr("href", link.href()).text(link.text());
    }
}
