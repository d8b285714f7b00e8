// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Multilingual;
import eu.vitrine.catalog.Passage;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.sample.SampleRecommenders;
import eu.vitrine.portal.record.Block.Item;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.shell.Names;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** People are told what an explanation lacks in a language in which some of it is said. */
class LanguageGapsTest {

    private static final Words WORDS = Words.in(Locale.ENGLISH);

    private final TextNames names = new TextNames(WORDS);
    private final LanguageGaps gaps = new LanguageGaps(WORDS, new Names(WORDS), names);

    @Test
    void whatIsMissingIsNamed() {
        Multilingual purpose = new Multilingual(List.of(new Passage("Sorts the feed", "en")));
        Recommender version = version(purpose);

        assertThat(gaps.of(version, Tongues.ANYBODY))
                .containsExactly(new Item(Marked.plain("German", null), "What it is for", null));
    }

    @Test
    void ofMuchThatIsMissingTheFirstIsNamedAndTheRestCounted() {
        Multilingual purpose =
                new Multilingual(List.of(new Passage("Sorts the feed", "en"), new Passage("Trie le fil", "fr")));

        assertThat(gaps.of(version(purpose), Tongues.ANYBODY))
                .filteredOn(item -> item.name().text().equals("French"))
                .singleElement()
                .extracting(Item::note)
                .asString()
                .startsWith("Name, “Home page”: name, “price”: name,")
                .endsWith("more texts");
    }

    @Test
    void whatIsCompleteLacksNothing() {
        assertThat(gaps.of(version(SampleRecommenders.words("feed", "Feed")), Tongues.ANYBODY))
                .isEmpty();
    }

    @Test
    void everyTextOfARecordHasAName() {
        Recommender version = version(SampleRecommenders.words("feed", "Feed"));

        assertThat(version.texts().byPath().keySet())
                .allSatisfy(path ->
                        assertThat(names.say(path, version, Tongues.ANYBODY)).isNotBlank())
                .hasSizeGreaterThan(8);
    }

    private static Recommender version(Multilingual purpose) {
        return SampleRecommenders.version(
                "feed",
                "1",
                "2026-01-01",
                purpose,
                SampleRecommenders.parameters("price"),
                List.of(SampleRecommenders.profiled(), SampleRecommenders.plain()));
    }
}
