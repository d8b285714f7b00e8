// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.html;

import eu.vitrine.portal.shell.Frame;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.OperatorStyle;
import eu.vitrine.portal.shell.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** A document in plain HTML, with the same around it as around every other page. Texts in it are data and never markup. Thread-safe. */
@Component
public class PlainDocument {

    private static final List<String> STYLES = List.of("tokens", "base", "site");
    private static final String CONTENT = "content";

    private final Frames frames;
    private final Words words;
    private final OperatorStyle style;

    PlainDocument(Frames frames, Words words, OperatorStyle style) {
        this.frames = frames;
        this.words = words;
        this.style = style;
    }

    /**
     * A document whose part for the page is empty.
     *
     * @param title of the document
     * @param here the path of the page
     * @param styles names of its own style sheets
     * @param scripts addresses of modules
     */
    public Document of(String title, String here, List<String> styles, List<String> scripts) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        document.prependChild(new DocumentType("html", "", ""));
        document.expectFirst("html").attr("lang", words.locale().toLanguageTag());
        document.title(title);
        head(document.head(), styles, scripts);
        Frame frame = frames.frame();
        Element site = document.body().appendElement("div").addClass("site");
        link(site.appendElement("div").addClass("skip"), new Link(frame.skip(), "#" + CONTENT));
        header(site, frame, here);
        site.appendElement("main").id(CONTENT).addClass("site-main wide").attr("tabindex", "-1");
        footer(site, frame);
        return document;
    }

    /** The part for the page. */
    public static Element content(Document document) {
        return Objects.requireNonNull(document.getElementById(CONTENT));
    }

    private void head(Element head, List<String> styles, List<String> scripts) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        head.appendElement("link").attr("rel", "icon").attr("href", "/vitrine/icon.svg");
        Stream.concat(
                        Stream.concat(STYLES.stream(), styles.stream()).map(name -> "/vitrine/" + name + ".css"),
                        style.href().stream())
                .forEach(href ->
                        head.appendElement("link").attr("rel", "stylesheet").attr("href", href));
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
        if (frame.account() != null) {
            account(wide.appendElement("div").addClass("account-line"), frame.account(), here);
        }
    }

    private static void account(Element into, Frame.AccountState state, String here) {
        switch (state) {
            case Frame.SignedOut signedOut ->
                link(
                        into,
                        new Link(
                                signedOut.signIn().text(),
                                signedOut.signIn().href() + "?from="
                                        + URLEncoder.encode(here, StandardCharsets.UTF_8)));
            case Frame.SignedIn signedIn -> {
                link(into, signedIn.account());
                Element form = into.appendElement("form").attr("method", "post").attr("action", signedIn.action());
                form.appendElement("input")
                        .attr("type", "hidden")
                        .attr("name", "from")
                        .attr("value", here);
                form.appendElement("button").text(signedIn.signOut());
            }
        }
    }

    private static void footer(Element site, Frame frame) {
        Element wide = site.appendElement("footer")
                .addClass("site-footer")
                .appendElement("div")
                .addClass("wide");
        Element state = wide.appendElement("div");
        state.appendElement("p").text(frame.updated());
        Frame.Licence licence = frame.licence();
        if (licence != null) {
            Element sentence = state.appendElement("p").text(licence.sentence() + ' ');
            if (licence.href() == null) {
                sentence.appendText(licence.name());
            } else {
                link(sentence, new Link(licence.name(), licence.href()));
            }
        }
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
    public static Element link(Element into, Link link) {
        return into.appendElement("a").attr("href", link.href()).text(link.text());
    }
}
