// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.pictures;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.catalog.search.Unanswered;
import eu.vitrine.portal.pictures.PicturesPage.Shown;
import eu.vitrine.portal.search.Kind;
import eu.vitrine.portal.search.ResultSets;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Notice;
import eu.vitrine.portal.shell.Notices;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The results of any search for ads as pictures. Thread-safe. */
@Component
public class PicturesPages {

    /** The path of the page, without a slash at its beginning. */
    public static final String PATH = "ads/pictures";

    /** Where the pictures stand as files. */
    public static final String FILES = "/api/v1/ads/pictures/";

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;
    private static final int VALUES = Charts.MOST;

    private final Kind<Ad> ads;
    private final ResultSets<Ad> results;
    private final Charts charts;
    private final Words words;
    private final Notices notices;
    private final Frames frames;

    PicturesPages(Kind<Ad> ads, Charts charts, Words words, Notices notices, Frames frames, Days days) {
        this.ads = ads;
        this.results = new ResultSets<>(ads, days);
        this.charts = charts;
        this.words = words;
        this.notices = notices;
        this.frames = frames;
    }

    /**
     * The page at an address. It never fails: what cannot be used is said, and so is a catalogue that does not answer.
     *
     * @param parameters those of the search page; others are passed over
     */
    public PicturesPage page(Map<String, List<String>> parameters) {
        try {
            return results.read(parameters, this::answer);
        } catch (Unanswered e) {
            return page(UNAVAILABLE, "", List.of(), ads.addresses().start(), List.of(), notices.unanswered(e));
        }
    }

    private PicturesPage answer(Query query, List<String> corrections) {
        Page<Ad> counted = ads.records().search(new SearchRequest(query, 0, null, Charts.counted(), VALUES));
        String search = ads.addresses().search(query);
        String total = results.say(counted.total(), query);
        if (counted.total().value() == 0) {
            Notice none = new Notice(words.say("pictures.none"), List.of(), List.of(), List.of());
            return page(OK, total, corrections, search, List.of(), none);
        }
        List<Shown> shown = charts.all(query, counted.facets()).stream()
                .map(chart -> shown(chart, search))
                .toList();
        return page(OK, total, corrections, search, shown, null);
    }

    private Shown shown(Chart chart, String search) {
        int asked = search.indexOf('?');
        String parameters = (asked < 0 ? "?" : search.substring(asked) + '&') + "lang="
                + words.locale().getLanguage();
        Map<String, String> heading = Map.of("heading", chart.heading());
        return new Shown(
                chart,
                words.say("pictures.table", heading),
                words.say("pictures.nothing"),
                List.of(
                        new Link(words.say("pictures.svg", heading), FILES + chart.name() + ".svg" + parameters),
                        new Link(words.say("pictures.csv", heading), FILES + chart.name() + ".csv" + parameters)));
    }

    private PicturesPage page(
            int status,
            String total,
            List<String> corrections,
            String search,
            List<Shown> shown,
            @Nullable Notice notice) {
        return new PicturesPage(
                status,
                frames.title(words.say("pictures.title")),
                words.say("pictures.title"),
                total,
                corrections,
                new Link(words.say("pictures.back"), search),
                shown,
                notice);
    }
}
