// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.crawlers.ui;

import com.ibm.icu.util.ULocale;
import eu.vitrine.portal.crawlers.PageSchema;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Origin;
import eu.vitrine.portal.shell.PageAddress;
import eu.vitrine.portal.shell.Summary;
import eu.vitrine.portal.shell.ui.start.DocumentHead;
import eu.vitrine.portal.shell.ui.start.FirstView;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Tells search engines what a page is about, and others what to show in place of a link to it; it names no picture, as all are of strangers. */
@Component
class CrawlersHead implements DocumentHead {

    private static final int OK = 200;
    private static final String NAME = "name";

    private final PageSchema schema;
    private final Frames frames;

    CrawlersHead(PageSchema schema, Frames frames) {
        this.schema = schema;
        this.frames = frames;
    }

    @Override
    public void complete(Element head, FirstView view, String path, String query) {
        head.appendElement("link")
                .attr("rel", "search")
                .attr("type", "application/opensearchdescription+xml")
                .attr("title", frames.name())
                .attr("href", "/opensearch.xml");
        if (view.status() != OK) {
            return;
        }
        String about = view.summary()
                .map(Summary::text)
                .filter(text -> !text.isBlank())
                .orElseGet(schema::usual);
        meta(head, NAME, "description", about);
        meta(head, NAME, "twitter:card", "summary");
        card(view, path, query, about).forEach((property, content) -> meta(head, "property", property, content));
        if (query.isEmpty()) {
            schema.jsonOf(path, view.summary())
                    .ifPresent(json -> head.appendElement("script")
                            .attr("type", "application/ld+json")
                            .appendChild(new DataNode(json)));
        }
    }

    private Map<String, String> card(FirstView view, String path, String query, String about) {
        Map<String, String> card = new TreeMap<>();
        card.put("og:title", view.summary().map(Summary::name).orElseGet(view::title));
        card.put("og:description", about);
        card.put("og:site_name", frames.name());
        card.put("og:type", path.startsWith("ads/") ? "article" : "website");
        card.put("og:url", Origin.current() + PageAddress.in(view.language(), '/' + path + query));
        card.put("og:locale", locale(view.language()));
        return card;
    }

    /** Cards want a country too: the one where most speak the language. */
    private static String locale(Locale language) {
        ULocale likely = ULocale.addLikelySubtags(ULocale.forLocale(language));
        return likely.getLanguage() + '_' + likely.getCountry();
    }

    private static void meta(Element head, String kind, String name, String content) {
        head.appendElement("meta").attr(kind, name).attr("content", content);
    }
}
