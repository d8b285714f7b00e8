// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.contract;

import static eu.vitrine.catalog.sample.AdDraft.of;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.Payer;
import eu.vitrine.catalog.Removal;
import eu.vitrine.catalog.search.RecordSearch;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How words, phrases and exclusions are found. */
public interface WordsContract extends EngineContract {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "body",
                "product",
                "brand",
                "advertiser",
                "advertiserlegal",
                "payer",
                "payerlegal",
                "shop"
            })
    default void aWordIsFoundInEverySearchableField(String word) {
        RecordSearch<Ad> search = searching(
                of("all")
                        .title("Some title")
                        .body("Some body")
                        .product("Some product", "Some brand")
                        .advertiser(new Advertiser("a", "An advertiser", "Advertiserlegal Ltd", null, null, null))
                        .payer(new Payer("A payer", "Payerlegal Ltd", null, null))
                        .landingUrl("https://www.shop.example/path?word=query"),
                of("none"));

        assertThat(found(search, "q=" + word)).containsExactly("all");
    }

    @Test
    default void otherTextsAreNotSearched() {
        RecordSearch<Ad> search = searching(
                of("1").callToAction("Buy").subject("1474").language("de").landingUrl("https://shop.example/path"));

        assertThat(List.of("buy", "1474", "path", "https", "test", "AD"))
                .allSatisfy(word -> assertThat(found(search, "q=" + word)).isEmpty());
    }

    @Test
    default void everyWordMustOccurEachInAnyField() {
        RecordSearch<Ad> search = searching(
                of("both").title("Summer").body("sale"),
                of("summer").title("Summer"),
                of("sale").title("Sale"));

        assertThat(found(search, "q=summer sale")).containsExactly("both");
        assertThat(found(search, "q=sale summer")).containsExactly("both");
    }

    @ParameterizedTest
    @CsvSource({
        "Éclair,       ECLAIR",
        "eclair,       éclair",
        "Ångström,     angstrom",
        "Straße,       STRASSE",
        "ŁÓDŹ,         lodz",
        "Șosete,       sosete",
        "Smørrebrød,   SMORREBROD",
        "αγορά,        ΑΓΟΡΑ",
        "ΟΔΟΣ,         οδός",
        "Προσφορές,    προσφορες",
        "ЗИМА,         зима",
        "Йогурт,       йогурт",
        "ＷＩＤＥ,     wide",
    })
    default void caseAndAccentsDoNotMatter(String written, String typed) {
        RecordSearch<Ad> search = searching(of("1").body("x " + written + " y"), of("2").body("other"));

        assertThat(found(search, "q=" + typed)).containsExactly("1");
    }

    @ParameterizedTest
    @CsvSource({
        "en, running shoes,       shoe",
        "de, neue Häuser,         Haus",
        "de-AT, neue Häuser,      haus",
        "fr, des chaussures,      chaussure",
        "el, μεγάλες προσφορές,   προσφορά",
        "bg, зимни обувки,        обувка",
        "pl, nowe buty,           but",
    })
    default void anotherFormOfAWordIsFoundInTheLanguageOfTheAd(String language, String written, String typed) {
        RecordSearch<Ad> search = searching(
                of("1").body(written).language(language), of("unknown").body(written));

        assertThat(found(search, "q=" + typed)).containsExactly("1");
    }

    @Test
    default void wordsAreFoundWholeAndNotByTheirBeginning() {
        RecordSearch<Ad> search = searching(of("1").title("Ferryboat"));

        assertThat(found(search, "q=ferry")).isEmpty();
        assertThat(found(search, "q=ferry*")).isEmpty();
        assertThat(found(search, "q=ferryboat")).containsExactly("1");
    }

    @Test
    default void aPhraseMustOccurWordByWordInOneText() {
        RecordSearch<Ad> search = searching(
                of("row").body("The big blue whale sings"),
                of("apart").body("Blue is the whale"),
                of("turned").body("whale blue"),
                of("fields").title("Blue").body("whale"),
                of("texts").advertiser(new Advertiser("a", "Blue", "Whale", null, null, null)));

        assertThat(found(search, "q=\"blue whale\"")).containsExactly("row");
        assertThat(found(search, "q=„BLUE whäle“")).containsExactly("row");
        assertThat(found(search, "q=blue whale")).hasSize(5);
    }

    @Test
    default void aPhraseIsFoundAsWrittenNotInOtherForms() {
        RecordSearch<Ad> search = searching(of("1").body("two running shoes").language("en"));

        assertThat(found(search, "q=\"running shoe\"")).isEmpty();
        assertThat(found(search, "q=\"running shoes\"")).containsExactly("1");
        assertThat(found(search, "q=\"shoe\"")).isEmpty();
    }

    @Test
    default void anExcludedWordMayStandInNoField() {
        RecordSearch<Ad> search = searching(
                of("plain").title("Sale"),
                of("title").title("Sale winter"),
                of("payer").title("Sale").payer("Winter Ltd"));

        assertThat(found(search, "q=sale -winter")).containsExactly("plain");
        assertThat(found(search, "q=-winter")).containsExactly("plain");
    }

    @Test
    default void anExcludedPhraseLeavesItsWordsAlone() {
        RecordSearch<Ad> search =
                searching(of("phrase").body("cold winter sale"), of("words").body("winter, and then a cold sale"));

        assertThat(found(search, "q=sale -\"cold winter\"")).containsExactly("words");
    }

    @Test
    default void anExcludedWordIsExcludedInItsOtherFormsToo() {
        RecordSearch<Ad> search = searching(
                of("shoes").title("sale shoes").language("en"),
                of("hats").title("sale hats").language("en"));

        assertThat(found(search, "q=sale -shoe")).containsExactly("hats");
    }

    @Test
    default void aTextWithoutAnyWordAsksForEverything() {
        RecordSearch<Ad> search = searching(of("1"), of("2").title("Sale"));

        assertThat(List.of("", "!!!", "\"\"", "-", " . , ; "))
                .allSatisfy(q -> assertThat(found(search, "q=" + q)).containsExactlyInAnyOrder("1", "2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title:sale",
                "sa*",
                "s?le",
                "sale^4",
                "[a TO z]",
                "sale AND",
                "(sale OR hat)",
                "sale || hat",
                "NOT sale",
                "\\sale hat",
                "{!lucene}sale",
                "<script>sale</script>",
                "sale\u0000hat",
                "sale -/sale/"
            })
    default void whatIsTypedIsNeverSyntax(String typed) {
        RecordSearch<Ad> search = searching(of("1").title("sale"), of("2").title("hat"));

        assertThat(found(search, "q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sale~", "/sale/", "(sale)", "+sale", "sale &&", "* sale *", "sale\"", "{sale}", "--sale"})
    default void punctuationAroundAWordMeansNothing(String typed) {
        RecordSearch<Ad> search = searching(of("1").title("sale"), of("2").title("hat"));

        assertThat(found(search, "q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)))
                .containsExactly(typed.startsWith("-") ? "2" : "1");
    }

    @Test
    default void thePayersNameIsTheAdvertisersWhereNoOtherPaid() {
        RecordSearch<Ad> search = searching(
                of("self").advertiser("Acme"), of("other").advertiser("Acme").payer("Bank"));

        assertThat(found(search, "payer=Acme")).containsExactly("self");
        assertThat(found(search, "q=acme -bank")).containsExactly("self");
    }

    @Test
    default void aRemovedAdIsFoundByNoWordOfItsRemoval() {
        RecordSearch<Ad> search = searching(of("1").removed(new Removal(
                Removal.Ground.ORDER, "law", "explained", "facts", null, List.of(), null, null, null, null, null)));

        assertThat(found(search, "")).containsExactly("1");
        assertThat(List.of("law", "explained", "facts"))
                .allSatisfy(word -> assertThat(found(search, "q=" + word)).isEmpty());
    }

    @Test
    default void aTextOfAHundredWordsIsAnswered() {
        String words = IntStream.range(100, 200).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        RecordSearch<Ad> search = searching(of("all").body(words), of("most").body(words.replace("199", "")));

        assertThat(found(search, "q=" + words)).containsExactly("all");
        assertThat(found(search, "q=-" + words.replace(" ", " -"))).isEmpty();
        assertThat(found(search, "q=\"" + words + "\"")).containsExactly("all");
    }

    @Test
    default void aWordAtTheEndOfALongTextIsFound() {
        String start = "many words ".repeat(9_000);
        RecordSearch<Ad> search = searching(of("1").body(start + "finish line"));

        assertThat(found(search, "q=\"finish line\"")).containsExactly("1");
    }
}
