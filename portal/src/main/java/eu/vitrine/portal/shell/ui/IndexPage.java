// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.PageFeeds;
import eu.vitrine.portal.shell.PageStatus;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Gives the page that carries the script what programs look at before any script runs: the HTTP status, the language, a title and feeds. Without
 * it, every address would answer 200.
 */
@Component
class IndexPage implements VaadinServiceInitListener {

    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;

    private final List<PageStatus> pages;
    private final List<PageFeeds> feeds;
    private final Frames frames;
    private final Words words;

    IndexPage(List<PageStatus> pages, List<PageFeeds> feeds, Frames frames, Words words) {
        this.pages = pages;
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
        Element noscript = response.getDocument().body().appendElement("noscript");
        noscript.appendElement("p").text(words.say("site.noscript"));
        noscript.appendElement("a").attr("href", "/api/v1/ads").text(words.say("site.api"));
        String path = Optional.ofNullable(response.getVaadinRequest().getPathInfo())
                .orElse("")
                .replaceFirst("^/", "");
        feeds.stream().flatMap(known -> known.of(path).stream()).forEach(feed -> add(feed, response.getDocument()));
        status(path).ifPresent(status -> response.getVaadinResponse().setStatus(status));
    }

    private static void add(Link feed, Document document) {
        document.head()
                .appendElement("link")
                .attr("rel", "alternate")
                .attr("type", "application/atom+xml")
                .attr("title", feed.text())
                .attr("href", feed.href());
    }

    private Optional<Integer> status(String path) {
        if (RouteConfiguration.forApplicationScope().getRoute(path).isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        try {
            return pages.stream().anyMatch(page -> page.absent(path)) ? Optional.of(NOT_FOUND) : Optional.empty();
        } catch (CatalogUnavailable e) {
            return Optional.of(UNAVAILABLE);
        }
    }
}
