// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.home;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.Holdings;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.Unanswered;
import eu.vitrine.portal.ads.AdPaths;
import eu.vitrine.portal.home.HomePage.Entrance;
import eu.vitrine.portal.home.HomePage.Figure;
import eu.vitrine.portal.search.SearchPages;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Notice;
import eu.vitrine.portal.shell.Notices;
import eu.vitrine.portal.shell.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the first page. Thread-safe. */
@Component
public class HomePages {

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final Words words;
    private final Days days;
    private final Frames frames;
    private final Notices notices;
    private final RecordSearch<Ad> ads;
    private final SearchPages<Ad> search;

    HomePages(Words words, Days days, Frames frames, Notices notices, RecordSearch<Ad> ads, SearchPages<Ad> search) {
        this.words = words;
        this.days = days;
        this.frames = frames;
        this.notices = notices;
        this.ads = ads;
        this.search = search;
    }

    /** The page. It never fails: a catalogue that is empty or does not answer is said, and the ways into the site stand. */
    public HomePage page() {
        try {
            Holdings holdings = ads.holdings();
            return holdings.records() == 0 ? page(OK, search.empty(), List.of()) : page(OK, null, figures(holdings));
        } catch (Unanswered e) {
            return page(UNAVAILABLE, notices.unanswered(e), List.of());
        }
    }

    /** Where an address of the first page leads that asks for something: the search stood here once. */
    public boolean isSearch(Set<String> parameters) {
        return search.addresses().mean(parameters);
    }

    /** The address of a search for words. */
    public String search(String text) {
        return search.addresses().changed(Map.of(), Map.of("q", text));
    }

    private HomePage page(int status, @Nullable Notice notice, List<Figure> figures) {
        return new HomePage(
                status,
                frames.title(words.say("home.title")),
                frames.operator()
                        .map(operator -> words.say("home.headingOf", Map.of("operator", operator)))
                        .orElseGet(() -> words.say("home.heading")),
                words.say("home.lead"),
                search.box(),
                notice,
                figures,
                List.of(
                        entrance("ads", AdPaths.SEARCH),
                        entrance("recommenders", "/recommenders"),
                        entrance("settings", "/settings")),
                words.say("home.more"),
                List.of(
                        entrance("targeting", "/targeting-parameters"),
                        entrance("disclosures", "/disclosures"),
                        entrance("downloads", "/downloads"),
                        entrance("api", "/swagger-ui.html"),
                        entrance("help", "/help"),
                        entrance("about", "/about")));
    }

    private Entrance entrance(String key, String href) {
        return new Entrance(new Link(words.say("home.link." + key), href), words.say("home.sentence." + key));
    }

    private List<Figure> figures(Holdings holdings) {
        List<Figure> figures = new ArrayList<>();
        figures.add(figure("home.figure.ads", "home.count", Map.of("count", holdings.records())));
        Integer advertisers = advertisers();
        if (advertisers != null) {
            figures.add(figure("home.figure.advertisers", "home.count", Map.of("count", advertisers)));
        }
        Instant updated = holdings.updatedAt();
        if (updated != null) {
            figures.add(new Figure(words.say("home.figure.updated"), days.say(updated)));
        }
        return figures;
    }

    private Figure figure(String name, String value, Map<String, ?> arguments) {
        return new Figure(words.say(name), words.say(value, arguments));
    }

    /** Null above what is counted exactly, and where counting takes too long. */
    private @Nullable Integer advertisers() {
        try {
            return ads.values(Query.ALL, "advertiser", "", 1).distinct();
        } catch (Unanswered e) {
            return null;
        }
    }
}
