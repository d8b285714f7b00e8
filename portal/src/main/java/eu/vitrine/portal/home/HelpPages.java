// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.home;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.portal.home.HelpPage.Example;
import eu.vitrine.portal.home.HelpPage.Part;
import eu.vitrine.portal.search.Addresses;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Explains the search by examples. They are queries like any other, so that none can be one that the search does not understand. Thread-safe. */
@Component
public class HelpPages {

    /** What of the search a part explains, and queries to show it by. */
    private record Topic(String name, List<String> queries) {}

    private static final List<Topic> TOPICS = List.of(
            new Topic("words", List.of("q=running+shoes", "q=%CE%BA%CE%B1%CF%86%CE%B5")),
            new Topic("phrases", List.of("q=%22delivered+to+your+door%22")),
            new Topic("without", List.of("q=coffee+-delivered")),
            new Topic("beginnings", List.of()),
            new Topic("filters", List.of("country=DE&country=FR&format=VIDEO", "country=DE&language.not=de")),
            new Topic("days", List.of("shownFrom=2026-10-01&shownTo=2026-10-31")),
            new Topic("reach", List.of("reachMin=100000&sort=reach")),
            new Topic("targeting", List.of("targeting=AGE&excluded=LOCATION")),
            new Topic("counts", List.of()),
            new Topic("keyboard", List.of()));

    private final Words words;
    private final Frames frames;
    private final QueryText<Ad> texts;
    private final Addresses<Ad> addresses;

    HelpPages(Words words, Frames frames, QueryText<Ad> texts, Addresses<Ad> addresses) {
        this.words = words;
        this.frames = frames;
        this.texts = texts;
        this.addresses = addresses;
    }

    /** The page. */
    public HelpPage page() {
        String heading = words.say("help.heading");
        return new HelpPage(
                frames.title(heading), heading, TOPICS.stream().map(this::part).toList(), words.say("help.shortcut"));
    }

    private Part part(Topic topic) {
        String key = "help." + topic.name();
        List<Example> examples = IntStream.range(0, topic.queries().size())
                .mapToObj(place ->
                        example(key + ".example" + (place + 1), topic.queries().get(place)))
                .toList();
        List<String> sentences = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> key + '.' + number)
                .takeWhile(words::has)
                .map(words::say)
                .toList();
        return new Part(topic.name(), words.say(key + ".heading"), sentences, examples);
    }

    private Example example(String key, String query) {
        SearchRequest request = texts.parse(query);
        Query asked = request.query();
        return new Example(
                new Link(words.say(key), addresses.search(request)),
                asked.text().isEmpty() ? null : asked.text());
    }
}
