// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.Unanswered;
import eu.vitrine.portal.PortalProperties;
import eu.vitrine.portal.PortalProperties.Operator;
import eu.vitrine.portal.shell.Frame.Licence;
import eu.vitrine.portal.shell.Frame.Navigation;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Says what stands around every page, from the settings of the operator and the state of the catalogue. Thread-safe. */
@Component
public class Frames {

    private static final String DEMO = "demo";

    private final Words words;
    private final Days days;
    private final RecordSearch<Ad> ads;
    private final Updates updates;
    private final PortalProperties properties;
    private final Optional<AccountStates> accounts;
    private final List<MorePages> more;

    Frames(
            Words words,
            Days days,
            RecordSearch<Ad> ads,
            Updates updates,
            PortalProperties properties,
            Optional<AccountStates> accounts,
            @Lazy List<MorePages> more) {
        this.more = more;
        this.accounts = accounts;
        this.updates = updates;
        this.words = words;
        this.days = days;
        this.ads = ads;
        this.properties = properties;
    }

    /** The frame as it is now; a catalogue that cannot answer does not keep it from standing. */
    public Frame frame() {
        return new Frame(
                new Link(name(), "/"),
                words.say("site.skip"),
                new Navigation(words.say("site.navigation"), pages()),
                words.say("site.languages"),
                accounts.map(AccountStates::current).orElse(null),
                notice(),
                updated(),
                licence(properties.operator()),
                new Navigation(words.say("site.footer"), links(properties.operator())));
    }

    private List<Link> pages() {
        List<Link> pages = new ArrayList<>(List.of(
                new Link(words.say("site.ads"), "/ads"),
                new Link(words.say("site.recommenders"), "/recommenders"),
                new Link(words.say("site.settings"), "/settings"),
                new Link(words.say("site.targeting"), "/targeting-parameters"),
                new Link(words.say("site.disclosures"), "/disclosures"),
                new Link(words.say("site.about"), "/about"),
                new Link(words.say("site.api"), "/swagger-ui.html")));
        if (properties.demoShop()) {
            pages.add(new Link(words.say("site.demoShop"), "/demo-shop"));
        }
        return pages;
    }

    /** The name of the repository. */
    public String name() {
        String operator = properties.operator().name();
        return operator == null ? words.say("site.name") : words.say("site.nameOf", Map.of("operator", operator));
    }

    /** Who runs this repository; empty if nobody has said. */
    public Optional<String> operator() {
        return Optional.ofNullable(properties.operator().name());
    }

    /** The title of a document of this repository. */
    public String title(String page) {
        return words.say("site.title", Map.of("page", page, "name", name()));
    }

    private @Nullable String notice() {
        String notice = properties.notice();
        if (notice != null && !notice.isBlank()) {
            return notice;
        }
        return holdsOnlyDemo() ? words.say("site.demo") : null;
    }

    private boolean holdsOnlyDemo() {
        try {
            List<Facet.Value> platforms =
                    ads.values(Query.ALL, "platform", "", 2).values();
            return platforms.size() == 1 && platforms.getFirst().value().equals(DEMO);
        } catch (Unanswered e) {
            return false;
        }
    }

    private String updated() {
        try {
            return updates.last()
                    .map(moment -> words.say("site.updated", Map.of("moment", days.say(moment))))
                    .orElseGet(() -> words.say("site.updated.never"));
        } catch (Unanswered e) {
            return words.say("site.updated.unknown");
        }
    }

    /** The licence of the data; null if the operator has not said. */
    public @Nullable Licence licence() {
        return licence(properties.operator());
    }

    private @Nullable Licence licence(Operator operator) {
        String name = operator.licenceName();
        if (name == null) {
            return null;
        }
        URI url = operator.licenceUrl();
        return new Licence(words.say("site.licence"), name, url == null ? null : url.toString());
    }

    private List<Link> links(Operator operator) {
        List<Link> links = new ArrayList<>();
        add(links, "site.report", operator.reportUrl());
        add(links, "site.correction", operator.correctionUrl());
        more.forEach(pages -> links.addAll(pages.links()));
        links.add(new Link(words.say("site.help"), "/help"));
        links.add(new Link(words.say("site.privacy"), "/privacy"));
        links.add(new Link(words.say("site.accessibility"), AccessibilityStatement.PATH));
        links.add(new Link(words.say("site.about"), "/about"));
        links.add(new Link(words.say("site.downloads"), "/downloads"));
        links.add(new Link(words.say("site.api"), "/swagger-ui.html"));
        return links;
    }

    private void add(List<Link> links, String key, @Nullable URI address) {
        if (address != null) {
            links.add(new Link(words.say(key), address.toString()));
        }
    }
}
