// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.ads.SearchPage.Told;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Notices;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the search page says at an address. Thread-safe. */
@Component
public class SearchPages {

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final RecordSearch<Ad> ads;
    private final SearchAnswers answers;
    private final Narrowings narrowings;
    private final Notices notices;
    private final Frames frames;
    private final Words words;

    SearchPages(
            RecordSearch<Ad> ads,
            SearchAnswers answers,
            Narrowings narrowings,
            Notices notices,
            Frames frames,
            Words words) {
        this.ads = ads;
        this.answers = answers;
        this.narrowings = narrowings;
        this.notices = notices;
        this.frames = frames;
        this.words = words;
    }

    /**
     * The page at an address. It never fails: what cannot be used is said, and so is a catalogue that is empty or cannot answer.
     *
     * @param parameters decoded names and values; those that the page does not know are passed over
     */
    public SearchPage page(Map<String, List<String>> parameters) {
        try {
            return ads.holdings().records() == 0 ? told(OK, new Told(notices.empty())) : answer(parameters);
        } catch (CatalogUnavailable e) {
            return told(UNAVAILABLE, unavailable());
        }
    }

    /** What stands on the page while the catalogue cannot answer. */
    public Told unavailable() {
        return new Told(notices.unavailable());
    }

    private SearchPage answer(Map<String, List<String>> parameters) {
        Corrections.Answered answered = answers.answered(parameters);
        return new SearchPage(
                OK,
                frames.title(title(answered)),
                form(answered.request().query().text()),
                answers.say(answered));
    }

    private SearchPage told(int status, Told told) {
        return new SearchPage(status, frames.title(told.notice().heading()), form(""), told);
    }

    private String title(Corrections.Answered answered) {
        List<String> narrowed = narrowings.of(answered.request().query()).stream()
                .map(Narrowings.Narrowing::text)
                .limit(3)
                .toList();
        return narrowed.isEmpty() ? words.say("search.title") : String.join(" · ", narrowed);
    }

    private SearchForm form(String text) {
        return new SearchForm(
                frames.subject(),
                words.say("search.label"),
                words.say("search.hint"),
                text,
                words.say("search.button"));
    }
}
