// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.PageAddress;
import eu.vitrine.portal.shell.PageFeeds;
import eu.vitrine.portal.shell.ui.language.OtherLanguages;
import eu.vitrine.portal.shell.ui.start.DocumentHead;
import eu.vitrine.portal.shell.ui.start.FirstView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Fills the page that carries the script: with all that the page at this address says, for those who read without scripts and until the script has
 * started, and with what programs look at: the HTTP status, the language and the others, a title and feeds.
 */
@Component
class IndexPage implements VaadinServiceInitListener {

    private static final int OK = 200;

    private final List<PageFeeds> feeds;
    private final List<DocumentHead> heads;

    IndexPage(List<PageFeeds> feeds, List<DocumentHead> heads) {
        this.feeds = feeds;
        this.heads = heads;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::complete);
    }

    private void complete(IndexHtmlResponse response) {
        VaadinRequest request = response.getVaadinRequest();
        String path = Optional.ofNullable(request.getPathInfo()).orElse("").replaceFirst("^/", "");
        FirstView view = FirstView.of(request, new Location(path, new QueryParameters(parameters(request))));
        Document document = response.getDocument();
        document.expectFirst("html").attr("lang", view.language().toLanguageTag());
        document.title(view.title());
        head(document.head(), view, PageAddress.of(path).path(), PageAddress.ownQuery(query(request)));
        document.body().appendElement("div").id(FirstView.ID).appendChildren(view.nodes());
        response.getVaadinResponse().setStatus(view.status());
        // what it says may be about whoever asks
        response.getVaadinResponse().setHeader("Cache-Control", "no-store");
    }

    private void head(Element head, FirstView view, String path, String query) {
        if (view.status() == OK) {
            OtherLanguages.tell(head, view.language(), '/' + path + query);
        }
        if (!query.isEmpty()) {
            head.appendElement("meta").attr("name", "robots").attr("content", "noindex"); // there are endless searches
        }
        String asked = query.substring(Math.min(1, query.length()));
        feeds.stream().flatMap(known -> known.of(path, asked).stream()).forEach(feed -> add(feed, head));
        heads.forEach(each -> each.complete(head, view, path, query));
    }

    /** The query as it was written, with its question mark; empty if there is none. */
    private static String query(VaadinRequest request) {
        String query = request instanceof VaadinServletRequest written
                ? written.getHttpServletRequest().getQueryString()
                : null;
        return query == null || query.isEmpty() ? "" : '?' + query;
    }

    private static Map<String, List<String>> parameters(VaadinRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
    }

    private static void add(Link feed, Element head) {
        head.appendElement("link")
                .attr("rel", "alternate")
                .attr("type", "application/atom+xml")
                .attr("title", feed.text())
                .attr("href", feed.href());
    }
}
