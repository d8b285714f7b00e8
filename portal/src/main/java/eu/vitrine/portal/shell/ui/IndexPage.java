// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import eu.vitrine.catalog.search.Unanswered;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.PageFeeds;
import eu.vitrine.portal.shell.PageStatus;
import eu.vitrine.portal.shell.PageStatus.Presence;
import eu.vitrine.portal.shell.PlainPages;
import eu.vitrine.portal.shell.PlainPages.PlainPage;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Gives the page that carries the script what programs look at before any script runs: the HTTP status, the language, a title and feeds; and those who
 * read without scripts a page, where there is a plain one. Without it, every address would answer 200.
 */
@Component
class IndexPage implements VaadinServiceInitListener {

    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;

    private final List<PageStatus> pages;
    private final List<PageFeeds> feeds;
    private final List<PlainPages> plain;
    private final Frames frames;
    private final Words words;

    IndexPage(List<PageStatus> pages, List<PageFeeds> feeds, List<PlainPages> plain, Frames frames, Words words) {
        this.pages = pages;
        this.plain = plain;
        this.feeds = feeds;
        this.frames = frames;
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::complete);
    }

    private void complete(IndexHtmlResponse response) {
        response.getDocument().child(0).attr("lang", words.locale().toLanguageTag());
        response.getDocument().title(frames.name());
        String path = Optional.ofNullable(response.getVaadinRequest().getPathInfo())
                .orElse("")
                .replaceFirst("^/", "");
        feeds.stream().flatMap(known -> known.of(path).stream()).forEach(feed -> add(feed, response.getDocument()));
        Map<String, List<String>> parameters = parameters(response.getVaadinRequest());
        status(path, parameters)
                .ifPresent(status -> response.getVaadinResponse().setStatus(status));
        Element noscript = response.getDocument().body().appendElement("noscript");
        plain.stream()
                .flatMap(known -> known.of(path, parameters).stream())
                .findFirst()
                .ifPresentOrElse(page -> fill(noscript, page, response), () -> excuse(noscript));
    }

    private void fill(Element noscript, PlainPage page, IndexHtmlResponse response) {
        response.getDocument().title(page.title());
        response.getVaadinResponse().setStatus(page.status());
        // what it says may be about whoever asks
        response.getVaadinResponse().setHeader("Cache-Control", "no-store");
        noscript.appendElement("style").text("#outlet{display:none}");
        Element home = noscript.appendElement("p").addClass("wide");
        home.appendElement("a").attr("href", "/").text(frames.name());
        noscript.appendElement("main").addClass("site-main").addClass("wide").appendChild(page.content());
    }

    private void excuse(Element noscript) {
        noscript.appendElement("p").text(words.say("site.noscript"));
        noscript.appendElement("a").attr("href", "/api/v1/ads").text(words.say("site.api"));
    }

    private static Map<String, List<String>> parameters(VaadinRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
    }

    private static void add(Link feed, Document document) {
        document.head()
                .appendElement("link")
                .attr("rel", "alternate")
                .attr("type", "application/atom+xml")
                .attr("title", feed.text())
                .attr("href", feed.href());
    }

    private Optional<Integer> status(String path, Map<String, List<String>> parameters) {
        if (RouteConfiguration.forApplicationScope().getRoute(path).isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        try {
            return pages.stream()
                    .map(page -> page.of(path, parameters))
                    .filter(presence -> presence != Presence.THERE)
                    .map(Presence::status)
                    .findFirst();
        } catch (Unanswered e) {
            return Optional.of(UNAVAILABLE);
        }
    }
}
