// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.catalog.search.Total;
import eu.vitrine.catalog.search.Unanswered;
import eu.vitrine.portal.search.Corrections.Answered;
import eu.vitrine.portal.search.SearchPage.Told;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Notice;
import eu.vitrine.portal.shell.Notices;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the search page of one kind of record says at an address. Thread-safe. */
public final class SearchPages<R> {

    static final String HELP = "/help";

    /** The fields that hold names which people know. */
    private static final List<String> NAMES = List.of("advertiser", "payer", "brand");

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final Kind<R> kind;
    private final KindWords words;
    private final Notices notices;
    private final Frames frames;
    private final Narrowings narrowings;
    private final Corrections<R> corrections;
    private final TotalSentence total;
    private final RangeWords ranges;

    /** The search page of this kind of record. */
    public SearchPages(Kind<R> kind, Notices notices, Frames frames, Days days) {
        this.kind = kind;
        this.words = kind.words();
        this.notices = notices;
        this.frames = frames;
        this.ranges = new RangeWords(words, days);
        this.narrowings = new Narrowings(kind, ranges);
        this.corrections = new Corrections<>(kind, new FacetGroups<>(kind));
        this.total = new TotalSentence(kind, ranges);
    }

    /**
     * How many records a search finds.
     *
     * @param sentence how many match what
     * @param corrections what of the address could not be used, and what to write instead
     */
    public record Counted(Query query, long count, String sentence, List<String> corrections) {

        /** Copies the list. */
        public Counted {
            corrections = List.copyOf(corrections);
        }
    }

    /**
     * How many records the search at an address finds, without its results.
     *
     * @param parameters decoded names and values; those that the page does not know are passed over
     * @throws Unanswered if there is no answer now
     */
    public Counted counted(Map<String, List<String>> parameters) {
        return corrections.lenient(parameters, (request, wrong) -> {
            Query query = request.query().withSort(null);
            Total found = kind.records()
                    .search(SearchRequest.of(query).withSize(0).withFacets(List.of()))
                    .total();
            return new Counted(query, found.value(), total.say(found, query), wrong);
        });
    }

    /**
     * The page at an address. It never fails: what cannot be used is said, and so is a catalogue that is empty or does not answer.
     *
     * @param parameters decoded names and values; those that the page does not know are passed over
     */
    public SearchPage page(Map<String, List<String>> parameters) {
        try {
            return kind.records().holdings().records() == 0 ? told(OK, new Told(empty()), "") : answer(parameters);
        } catch (Unanswered e) {
            return told(UNAVAILABLE, unanswered(e), text(parameters));
        }
    }

    /** What stands on the page in place of an answer that there is not. */
    public Told unanswered(Unanswered why) {
        return new Told(notices.unanswered(why));
    }

    /**
     * More values of a field than the page shows by itself: those that start with a prefix, counted in the context of the search.
     *
     * @param parameters of the address of the search
     * @param size how many at most, 1 to {@link eu.vitrine.catalog.search.SearchRequest#MOST_VALUES}
     * @throws Unanswered if there is no answer now
     */
    public FacetGroup values(Map<String, List<String>> parameters, String field, String prefix, int size) {
        Kind<R> laidOut = kind.laidOut(ResultLayout.of(parameters));
        return new FacetValues<>(laidOut, corrections, new FacetGroups<>(laidOut))
                .values(parameters, field, prefix, size);
    }

    /** The addresses of this page. */
    public Addresses<R> addresses() {
        return kind.addresses();
    }

    private SearchPage answer(Map<String, List<String>> parameters) {
        Answered<R> answered = corrections.answer(parameters);
        return new SearchPage(
                OK,
                frames.title(title(answered)),
                form(answered.request().query().text()),
                new SearchAnswers<>(kind, ResultLayout.of(parameters), narrowings, ranges).say(answered));
    }

    private SearchPage told(int status, Told told, String text) {
        return new SearchPage(status, frames.title(told.notice().heading()), form(text), told);
    }

    /** Somebody who shall use fewer words needs those that they wrote. */
    private static String text(Map<String, List<String>> parameters) {
        return parameters.getOrDefault("q", List.of()).stream().findFirst().orElse("");
    }

    /** The box with nothing in it, for other pages. */
    public SearchForm box() {
        return form("");
    }

    /** What to say while there is nothing to search in. */
    public Notice empty() {
        return new Notice(
                words.say("notice.empty.heading"),
                List.of(words.say("notice.empty.people"), words.say("notice.empty.operator")),
                commands(),
                List.of(new Link(words.say("site.about"), "/about")));
    }

    /** The demo does not make every kind: one that it leaves out names the same command in its place. */
    private List<String> commands() {
        return Stream.of("demo", "ingest")
                .map(command -> words.say("notice.empty.command." + command))
                .distinct()
                .toList();
    }

    private Suggestions suggestions() {
        List<Suggestions.Field> fields = NAMES.stream()
                .filter(name -> kind.schema().facets().stream()
                        .anyMatch(field -> field.name().equals(name)))
                .map(name -> new Suggestions.Field(name, kind.labels().field(name)))
                .toList();
        return new Suggestions(
                "/api/v1" + kind.addresses().path() + "/fields/", fields, words.say("search.suggestions"));
    }

    private String title(Answered<R> answered) {
        List<String> narrowed = narrowings
                .of(kind.addresses().said(answered.request().query()))
                .stream()
                .map(Narrowings.Narrowing::text)
                .limit(3)
                .toList();
        return narrowed.isEmpty() ? words.say("search.title") : String.join(" · ", narrowed);
    }

    private SearchForm form(String text) {
        String heading = frames.operator()
                .map(operator -> words.say("search.headingOf", Map.of("operator", operator)))
                .orElseGet(() -> words.say("search.heading"));
        return new SearchForm(
                heading,
                words.say("search.label"),
                words.say("search.hint"),
                text,
                words.say("search.button"),
                kind.addresses().path(),
                new Link(words.say("search.help"), HELP),
                suggestions());
    }
}
