// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vitrine.benchmark.corpus.Corpus;
import eu.vitrine.benchmark.mix.Asked;
import eu.vitrine.benchmark.mix.Mix;
import eu.vitrine.benchmark.mix.Question;
import eu.vitrine.benchmark.mix.Theme;
import eu.vitrine.benchmark.peer.Answer;
import eu.vitrine.benchmark.peer.CannotTakePart;
import eu.vitrine.benchmark.peer.Entrant;
import eu.vitrine.benchmark.peer.Entrant.Filling;
import eu.vitrine.benchmark.peer.Peer;
import eu.vitrine.benchmark.peer.Peers;
import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.SearchRequest;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

    private static final Set<String> IN_THIS_PROCESS =
            Set.of("lucene", "bare", "bare-ids", "docfreqs", "lucene-facets", "floor");
    private static final Corpus CORPUS = new Corpus(3, 400);
    private static final Asked BROWSE =
            new Asked(Theme.BROWSE, List.of(new Question.Page(SearchRequest.of(Query.ALL))));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void allPeersOfThisProcessAnswerAlikeAlsoWithoutWhatWasDeletedAndInOneSegment() {
        List<Asked> mix = Mix.of(CORPUS).stream()
                .map(asked -> new Asked(
                        asked.theme(), asked.variants().stream().limit(2).toList()))
                .toList();
        try (Lineup lineup = new Lineup(folder, new TickingClock())) {
            Peers.all().stream()
                    .filter(entrant -> IN_THIS_PROCESS.contains(entrant.name()))
                    .forEach(lineup::open);
            new Ingestion(CORPUS, new PrintStream(PrintStream.nullOutputStream())).into(lineup.filled());
            changed(lineup);
            assertThat(taking(mix, Theme.QUARTER, lineup)).containsExactly("lucene", "lucene-facets", "floor");
            assertThat(taking(mix, Theme.BROWSE, lineup))
                    .containsExactly("lucene", "docfreqs", "lucene-facets", "floor");
            for (Asked asked : mix) {
                assertThat(new Comparison(asked).takingPart(lineup.asked())).isNotEmpty();
            }
            List<String> ids = LongStream.iterate(0, n -> n < CORPUS.size(), n -> n + 7)
                    .mapToObj(n -> CORPUS.ad(n).id())
                    .toList();
            lineup.filled().forEach(contestant -> contestant.peer().delete(ids));
            changed(lineup);
            mix.forEach(asked -> new Comparison(asked).takingPart(lineup.asked()));
            lineup.filled().forEach(contestant -> contestant.peer().merge());
            changed(lineup);
            mix.forEach(asked -> new Comparison(asked).takingPart(lineup.asked()));
        }
    }

    private static void changed(Lineup lineup) {
        lineup.all().forEach(contestant -> contestant.peer().changed());
    }

    private static List<String> taking(List<Asked> mix, Theme theme, Lineup lineup) {
        Asked asked = mix.get(theme.ordinal());
        return new Comparison(asked)
                .takingPart(lineup.asked()).stream().map(Contestant::name).toList();
    }

    @Test
    void whoAnswersOtherwiseIsNamedWithTheQuestionTheFieldAndBothValues() {
        List<Contestant> both = List.of(
                answering("one", new Answer(1, List.of("a:1"), Map.of("country", Map.of("DE", 1L)))),
                answering("other", new Answer(1, List.of("a:1"), Map.of("country", Map.of("DE", 2L)))));
        assertThatThrownBy(() -> new Comparison(BROWSE).takingPart(both))
                .isInstanceOf(AnswersDiffer.class)
                .hasMessageContaining("browse: other does not answer as one does")
                .hasMessageContaining("country = DE")
                .hasMessageContaining("one  1")
                .hasMessageContaining("other  2");
    }

    @Test
    void hitsInAnotherOrderAreAnotherAnswer() {
        List<Contestant> both = List.of(
                answering("one", new Answer(2, List.of("a:1", "a:2"), Map.of())),
                answering("other", new Answer(2, List.of("a:2", "a:1"), Map.of())));
        assertThatThrownBy(() -> new Comparison(BROWSE).takingPart(both)).isInstanceOf(AnswersDiffer.class);
    }

    @Test
    void whoLacksSomethingIsLeftOutWithItsReasonAndWithThoseWhoShareItsAds() {
        try (Lineup lineup = new Lineup(folder, new TickingClock())) {
            lineup.open(new Entrant("server", Filling.TIMED, (own, clock) -> {
                throw new CannotTakePart("no server is here");
            }));
            lineup.open(new Entrant(
                    "raw",
                    Filling.SHARED,
                    (own, clock) -> answering("raw", Answer.of(1)).peer()));
            assertThat(lineup.all()).isEmpty();
            assertThat(lineup.absent())
                    .containsEntry("server", "no server is here")
                    .containsKey("raw");
        }
    }

    private static Contestant answering(String name, Answer answer) {
        return new Contestant(
                new Peer() {
                    @Override
                    public String name() {
                        return name;
                    }

                    @Override
                    public void fill(Iterable<Ad> ads) {}

                    @Override
                    public Optional<Answer> answer(Question question) {
                        return Optional.of(answer);
                    }

                    @Override
                    public long bytes() {
                        return 0;
                    }

                    @Override
                    public void delete(Collection<String> ids) {}

                    @Override
                    public void close() {}
                },
                Filling.UNTIMED);
    }
}
