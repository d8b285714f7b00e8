// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.indexer.Ran;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the command says and how it ends where nothing can be shown; and that it keeps secrets. */
class VerifyChoiceCommandTest {

    @Test
    void aShopThatIsNotThereIsUnreachable() throws Exception {
        Shop closed = Shop.open(guest -> Page.feed());
        closed.close();
        Ran ran = Checked.byVisit(closed);
        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.err()).contains("does not answer").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "404, that is no feed",
        "302, that is no feed",
        "429, too many requests",
        "204, that is no feed",
    })
    void anAnswerThatIsNoFeedShowsNothing(int status, String said) throws Exception {
        try (Shop shop = Shop.open(guest -> new Page(status, Map.of(), ""))) {
            Ran ran = Checked.shop(shop, "--with-history", "Cookie: viewed=lamp");
            assertThat(ran.err()).contains(said);
            assertThat(ran.code()).isEqualTo(4);
        }
    }

    @Test
    void aVisitThatFailsMakesNoHistory() throws Exception {
        try (Shop shop =
                Shop.open(guest -> guest.item().map(item -> Page.failed(404)).orElseGet(Page::feed))) {
            Ran ran = Checked.byVisit(shop);
            assertThat(ran.err()).contains("The visit to /item/kettle was answered with status 404");
            assertThat(ran.code()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nonsense, neither a header",
        "'Host: elsewhere', the header Host cannot be set",
        "'Cookie: hush', the header Cookie cannot be read",
        "'/a b', Percent-encode",
    })
    void whatIsNotUnderstoodIsSaidWithoutItsValue(String ingredient, String said) {
        Ran ran = Ran.command("verify-choice", "--url", "http://127.0.0.1/", "--with-history", ingredient);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--with-history").contains(said).doesNotContain("hush", "elsewhere");
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://shop.example/, a=1, must begin with http",
        "feed, a=1, must begin with http",
        "http://me:hush@shop.example/, a=1, holds a password",
        "http://shop.example/, a=2, Both callers bring the same",
    })
    void aQuestionThatCannotBeAskedIsSaid(String url, String ingredient, String said) {
        Ran ran = Ran.command("verify-choice", "--url", url, "--with-history", ingredient, "--without-history", "a=2");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(said).doesNotContain("hush");
    }

    @Test
    void addressesAreTwoAndOfThisMachine() {
        assertThat(addressed("127.0.0.1").err()).contains("Say --address twice");
        assertThat(addressed("127.0.0.1", "127.0.0.1").err()).contains("Say --address twice");
        assertThat(addressed("127.0.0.1", "203.0.113.1").err()).contains("has no address 203.0.113.1");
    }

    private static Ran addressed(String... addresses) {
        List<Object> arguments =
                new ArrayList<>(List.of("verify-choice", "--url", "http://127.0.0.1/", "--with-history", "a=1"));
        for (String address : addresses) {
            arguments.addAll(List.of("--address", address));
        }
        Ran ran = Ran.command(arguments.toArray());
        assertThat(ran.code()).isEqualTo(2);
        return ran;
    }

    @Test
    void whatCallersBringIsNeverPrintedEvenIfTheShopRepeatsIt() throws Exception {
        try (Shop shop = Shop.open(guest ->
                Page.of("hello " + guest.cookies().get("token") + guest.query() + guest.header("Authorization")))) {
            String[] brought = {
                "--with-history", "Cookie: token=hush-cookie", "--with-history", "Authorization: hush-header",
                "--without-history", "key=hush-parameter", "--without-history", "/login?password=hush-login"
            };
            Ran text = Checked.shop(shop, brought);
            Ran json = Checked.shop(
                    shop,
                    Stream.concat(Stream.of(brought), Stream.of("--report", "json"))
                            .toArray(String[]::new));
            assertThat(text.code()).isEqualTo(5);
            assertThat(text.out()).contains("***", "the header Cookie", "the parameter key", "/login?…");
            assertThat(text.out() + text.err() + json.out()).doesNotContain("hush");
        }
    }

    @Test
    void programsGetTheSameAsOneObject() throws Exception {
        try (Shop shop = Shop.remembering(Guest::session, (guest, looked) -> Page.feed(looked))) {
            JsonNode json = Checked.byVisit(shop, "--report", "json").json();
            assertThat(json.path("verdict").stringValue()).isEqualTo("DIFFERENT");
            assertThat(json.path("at").stringValue()).isEqualTo(Ran.NOW.toString());
            assertThat(json.path("passed").booleanValue()).isFalse();
            assertThat(json.path("requests").intValue()).isEqualTo(4 * 2 * 4);
            assertThat(json.at("/callers/0/visits/0").stringValue()).isEqualTo("/item/kettle");
            assertThat(json.path("answers")).hasSize(2);
            assertThat(json.at("/answers/0/firstDifferentByte").intValue()).isEqualTo(12);
            assertThat(json.at("/answers/0/sha256").stringValue()).hasSize(64);
        }
    }

    @Test
    void visitsFollowTheShopInsideAndTellNobodyOutside() throws Exception {
        List<String> heard = new ArrayList<>();
        try (Shop elsewhere = Shop.open(guest -> {
                    heard.add(guest.header("X-Profiling") + guest.cookies().get("token"));
                    return Page.feed();
                });
                Shop shop = Shop.open(guest -> switch (guest.path()) {
                    case "/in" -> new Page(303, Map.of("Location", "/welcome", "Set-Cookie", "token=secret"), "");
                    case "/welcome" -> Page.of("come in");
                    default -> Page.of(guest.cookies().getOrDefault("token", "nobody"));
                })) {
            Ran ran = Checked.shop(
                    shop,
                    "--with-history",
                    "/in",
                    "--with-history",
                    "http://localhost:" + elsewhere.address().getPort() + "/");
            assertThat(ran.code()).isEqualTo(5);
            assertThat(heard).isNotEmpty().containsOnly("null");
        }
    }
}
