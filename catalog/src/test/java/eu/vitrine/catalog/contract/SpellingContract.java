// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.contract;

import static eu.vitrine.catalog.sample.AdDraft.of;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.sample.AdDraft;
import eu.vitrine.catalog.sample.RandomAds;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.BruteForceSearch;
import eu.vitrine.catalog.search.NearWord;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which word is proposed in place of one that no ad holds. */
public interface SpellingContract extends EngineContract {

    @ParameterizedTest
    @CsvSource({
        "sumer,     summer",
        "summmer,   summer",
        "summar,    summer",
        "smumer,    summer",
        "SUMMRE,    summer",
        "zummer,    summer",
        "smr,       ''",
        "bicicle,   bicycle",
        "biciclle,  bicycle",
        "ticycel,   ''",
        "slae,      sale",
        "sla,       ''",
        "sal,       sale",
        "sl,        ''",
        "acmee,     acme",
        "eclaire,   éclair",
        "Προσφορα,  προσφορά",
        "προσφορ,   προσφορά",
        "promocai,  promoção",
    })
    default void aWordIsProposedIfItIsNearEnough(String typed, String meant) {
        RecordSearch<Ad> search = searching(
                of("1").title("Summer").body("Bicycle SALE").advertiser("Acme"),
                of("2").title("ÉCLAIR").body("Προσφορά").product("Promoção", null));

        // what is there needs no other word
        boolean known = Words.fold(typed).equals(Words.fold(meant));
        assertThat(search.wordNear(typed).map(NearWord::word).orElse("")).isEqualTo(known ? "" : meant);
    }

    @Test
    default void theNearestComesBeforeTheMoreFrequentThenTheAlphabet() {
        RecordSearch<Ad> search = searching(
                of("1").title("garden"),
                of("2").title("gardenia gardenia"),
                of("3").title("gardenia"),
                of("4").title("tin ten"),
                of("5").title("tan"),
                of("6").title("tan"));

        assertThat(search.wordNear("gardeni")).contains(new NearWord("gardenia", 2));
        assertThat(search.wordNear("gardenn")).contains(new NearWord("garden", 1));
        assertThat(search.wordNear("garde")).contains(new NearWord("garden", 1));
        assertThat(search.wordNear("txn")).contains(new NearWord("tan", 2));
        assertThat(searching(of("1").title("tin ten")).wordNear("txn")).contains(new NearWord("ten", 1));
    }

    @Test
    default void aRecordIsCountedOnceWhateverFieldsHoldTheWord() {
        RecordSearch<Ad> search = searching(
                of("1").title("cable").body("cable").product("cable", "cable"),
                of("2").title("table"),
                of("3").body("table"));

        assertThat(search.wordNear("xable")).contains(new NearWord("table", 2));
    }

    @Test
    default void whatAdsHoldInAnyFormNeedsNoOtherWord() {
        RecordSearch<Ad> search = searching(
                of("1").title("running shoes").language("en"),
                of("2").title("shoe x").language("en"));

        assertThat(search.wordNear("shoe")).isEmpty();
        assertThat(search.wordNear("shoes")).isEmpty();
        assertThat(search.wordNear("run")).isEmpty();
    }

    @Test
    default void aSlipThatAnAdMadeTooIsSeenThroughIfTheWordIsFarMoreFrequent() {
        List<AdDraft> drafts = new ArrayList<>(List.of(of("slip").title("Sumer")));
        IntStream.range(0, 10).forEach(number -> drafts.add(of("n" + number).title("Summer")));
        assertThat(searching(drafts.toArray(AdDraft[]::new)).wordNear("sumer")).isEmpty();

        drafts.add(of("more").title("summer"));
        assertThat(searching(drafts.toArray(AdDraft[]::new)).wordNear("sumer")).contains(new NearWord("summer", 11));
    }

    @Test
    default void noStemIsProposed() {
        RecordSearch<Ad> search = searching(of("1").title("neue Häuser").language("de"));

        assertThat(search.wordNear("hauserx")).contains(new NearWord("häuser", 1));
        assertThat(search.wordNear("dehaus")).isEmpty();
    }

    @Test
    default void wordsThatAreGoneAreNotProposed() {
        Engine<Ad> engine = engine(CLOCK);
        add(engine, of("1").title("summer"), of("2").title("other"));
        add(engine, of("1").title("changed"));

        assertThat(engine.search().wordNear("sumer")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "!!!", "-", "a/b", "ab"})
    default void onlyToASingleWordAnotherIsNear(String typed) {
        RecordSearch<Ad> search = searching(of("1").title("two word abc a"));

        assertThat(search.wordNear(typed)).isEmpty();
    }

    @Test
    default void proposesWhatTheReferenceProposes() {
        List<Ad> ads = RandomAds.some(3, 400);
        RecordSearch<Ad> engine = searching(ads);
        RecordSearch<Ad> reference = new BruteForceSearch<>(AdSchema.ADS, ads, CLOCK, null);
        List<String> words = ads.stream()
                .flatMap(ad -> AdSchema.ADS.searchable().stream().flatMap(field -> field.words().apply(ad).stream()))
                .flatMap(passage -> Words.folded(passage.text()).stream())
                .filter(word -> word.length() < 30)
                .distinct()
                .toList();
        Random random = new Random(3);
        int proposed = 0;
        for (int number = 0; number < 60; number++) {
            String typed = mistyped(words.get(random.nextInt(words.size())), random);
            Optional<NearWord> expected = reference.wordNear(typed);
            assertThat(engine.wordNear(typed)).as("near " + typed).isEqualTo(expected);
            proposed += expected.isPresent() ? 1 : 0;
        }
        assertThat(proposed).isGreaterThan(20);
    }

    private static String mistyped(String word, Random random) {
        StringBuilder typed = new StringBuilder(word);
        for (int slips = 1 + random.nextInt(2); slips > 0 && !typed.isEmpty(); slips--) {
            int place = random.nextInt(typed.length());
            switch (random.nextInt(3)) {
                case 0 -> typed.setCharAt(place, (char) ('a' + random.nextInt(26)));
                case 1 -> typed.insert(place, (char) ('a' + random.nextInt(26)));
                default -> typed.deleteCharAt(place);
            }
        }
        return typed.toString();
    }
}
