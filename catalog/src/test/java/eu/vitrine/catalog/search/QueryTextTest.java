// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.sample.RandomAds;
import eu.vitrine.catalog.sample.RandomQueries;
import eu.vitrine.catalog.schema.AdSchema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries have one text form, and nothing gets lost on the way there and back. */
class QueryTextTest {

    private static final QueryText<Ad> TEXT = new QueryText<>(AdSchema.ADS);

    @Test
    void whatWasPrintedIsParsedToTheSameRequest() {
        RandomQueries queries = new RandomQueries(1, RandomAds.some(1, 300));

        for (int number = 0; number < 2_000; number++) {
            SearchRequest request = queries.request();
            if (number % 3 == 0) {
                request = request.withCursor(new Cursor(List.of(1L, -2L), "demo:1", "hash", Instant.ofEpochMilli(3)));
            }
            assertThat(TEXT.parse(TEXT.print(request))).isEqualTo(request);
            assertThat(TEXT.parse(TEXT.parameters(request))).isEqualTo(request);
            assertThat(TEXT.parseKnown(TEXT.parameters(request))).isEqualTo(request);
        }
    }

    @Test
    void theOrderInWhichCriteriaAreAddedMakesNoDifference() {
        RandomQueries queries = new RandomQueries(2, RandomAds.some(1, 100));
        Random random = new Random(2);

        for (int number = 0; number < 200; number++) {
            Query query = queries.query();
            List<Criterion> shuffled = new ArrayList<>(query.criteria());
            Collections.shuffle(shuffled, random);
            Query same = new Query(query.text(), shuffled, query.sort());
            assertThat(same).isEqualTo(query).hasSameHashCodeAs(query);
            assertThat(TEXT.print(same)).isEqualTo(TEXT.print(query));
        }
    }

    @Test
    void printingIsInTableOrderWithSortedValuesAndWithoutDefaults() {
        String printed = TEXT.print(
                TEXT.parse(
                        "facetSize=10&size=20&sort=oldest&shownTo=2026-02-01&country=FR&country=DE&country.not=IT&platform=x&q=a"));

        assertThat(printed)
                .isEqualTo("q=a&platform=x&country=DE&country=FR&country.not=IT&shownTo=2026-02-01&sort=oldest");
        assertThat(TEXT.print(Query.ALL)).isEmpty();
    }

    @Test
    void hostileValuesComeBackAsTheyWere() {
        List<String> hostile = List.of(
                "a&b=c",
                "50%",
                "1+1",
                "ä ö",
                "\uD83D\uDE00",
                "<script>",
                "a,b",
                "a;b",
                "#",
                "?",
                "\u0000",
                "\r\n",
                "'\"\\");

        for (String value : hostile) {
            SearchRequest request = SearchRequest.of(Query.ALL
                    .withText("x" + value + "y")
                    .including("advertiser", value)
                    .excluding("brand", value));
            assertThat(TEXT.parse(TEXT.print(request))).as(value).isEqualTo(request);
            assertThat(TEXT.print(request)).matches("[A-Za-z0-9.=&%+_*-]*");
        }
    }

    @Test
    void whitespaceAroundAndBetweenWordsIsNoPartOfTheText() {
        assertThat(TEXT.parse("q=++a++b%0A").query().text()).isEqualTo("a b");
        assertThat(TEXT.parse("q=").query()).isEqualTo(Query.ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "colour=red",
                "titel=x",
                "title=x",
                "page=2",
                "Q=x",
                "q.not=x",
                "reach=5",
                "shown=2026-01-01",
                "country.NOT=DE",
                "reachMin.not=1",
                "=x",
                "fbclid=1",
                "facet=country"
            })
    void anUnknownParameterIsRefusedByName(String queryString) {
        String name = queryString.substring(0, queryString.indexOf('='));

        assertThatExceptionOfType(InvalidQuery.class)
                .isThrownBy(() -> TEXT.parse(queryString))
                .withMessageContaining("'" + name + "'")
                .satisfies(refusal -> assertThat(refusal.parameter()).isEqualTo(name));
    }

    @Test
    void pagesPassOverParametersTheyDoNotKnow() {
        Map<String, List<String>> parameters =
                Map.of("fbclid", List.of("1", "2"), "q", List.of("sale"), "utm_source", List.of(""));

        assertThat(TEXT.parseKnown(parameters)).isEqualTo(TEXT.parse("q=sale"));
    }

    @ParameterizedTest
    @CsvSource({
        "status=RUNNING,          status",
        "status.not=active,       status.not",
        "kind=BANNER,             kind",
        "format=GIF,              format",
        "targeting=INCOME,        targeting",
        "excluded=age,            excluded",
        "targeted=yes,            targeted",
        "removalGround=OTHER,     removalGround",
        "finding=BAD,             finding",
        "reachUnit=PEOPLE,        reachUnit",
        "sort=best,               sort",
        "facets=country&facets=x, facets",
        "'facets=country,title',  facets",
        "size=0,                  size",
        "size=101,                size",
        "size=ten,                size",
        "size=-1,                 size",
        "size=99999999999999999999, size",
        "facetSize=1001,          facetSize",
        "reachMin=-1,             reachMin",
        "reachMin=1.5,            reachMin",
        "reachMax=1&reachMin=2,   reachMax",
        "shownFrom=yesterday,     shownFrom",
        "shownFrom=2026-02-30,    shownFrom",
        "shownFrom=+12026-02-01,  shownFrom",
        "shownTo=%2B999999999-12-31, shownTo",
        "shownTo=-0001-12-31,     shownTo",
        "shownTo=2026-01-01&shownFrom=2026-01-02, shownTo",
        "cursor=damaged,          cursor",
    })
    void aWrongValueIsRefusedWithTheNameOfItsParameter(String queryString, String parameter) {
        assertThatExceptionOfType(InvalidQuery.class)
                .isThrownBy(() -> TEXT.parse(queryString))
                .satisfies(refusal -> assertThat(refusal.parameter()).isEqualTo(parameter));
        assertThatExceptionOfType(InvalidQuery.class)
                .as("pages refuse it too")
                .isThrownBy(() -> TEXT.parseKnown(Parameters.split(queryString)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "sort", "size", "cursor", "facetSize", "reachMin", "reachMax", "shownFrom", "shownTo"})
    void aParameterThatCanHaveOneValueIsRefusedIfRepeated(String name) {
        assertThatExceptionOfType(InvalidQuery.class)
                .isThrownBy(() -> TEXT.parse(name + "=1&" + name + "=1"))
                .withMessageContaining("2 times")
                .satisfies(refusal -> assertThat(refusal.parameter()).isEqualTo(name));
    }

    @Test
    void aRefusalListsWhatThereIs() {
        assertThatExceptionOfType(InvalidQuery.class)
                .isThrownBy(() -> TEXT.parse("status=RUNNING"))
                .withMessageContaining("RUNNING")
                .withMessageContaining("ACTIVE, SCHEDULED, ENDED, REMOVED");
    }

    @Test
    void aRefusalQuotesLittleOfWhatWasTypedAndNoControlCharacters() {
        String typed = "\u001B[31m" + "\uD83D\uDE00".repeat(500);

        assertThatExceptionOfType(InvalidQuery.class)
                .isThrownBy(() -> TEXT.parse(Map.of("status", List.of(typed))))
                .satisfies(refusal -> assertThat(refusal.getMessage())
                        .hasSizeLessThan(400)
                        .doesNotContain("\u001B")
                        .doesNotContainPattern("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])"));
    }

    @Test
    void moreTextOrMoreValuesThanAnybodyNeedsAreRefused() {
        List<String> values = new ArrayList<>();
        for (int i = 0; i <= 1_000; i++) {
            values.add("v" + i);
        }

        assertThatExceptionOfType(InvalidQuery.class).isThrownBy(() -> TEXT.parse("q=" + "x".repeat(1_001)));
        assertThatExceptionOfType(InvalidQuery.class).isThrownBy(() -> TEXT.parse("q=" + "x ".repeat(101)));
        assertThatExceptionOfType(InvalidQuery.class).isThrownBy(() -> TEXT.parse("q=" + "x\"y\"".repeat(51)));
        assertThat(TEXT.parse("q=" + "x ".repeat(100)).query().text()).hasSize(199);
        assertThatExceptionOfType(InvalidQuery.class).isThrownBy(() -> TEXT.parse(Map.of("brand", values)));
        assertThat(TEXT.parse(Map.of("brand", values.subList(0, 1_000))).query().anyOf("brand"))
                .hasSize(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%", "q=%zz", "%=1", "q=%e4%"})
    void brokenPercentEncodingIsRefused(String queryString) {
        assertThatExceptionOfType(InvalidQuery.class).isThrownBy(() -> TEXT.parse(queryString));
    }

    @Test
    void whatIsAbsentOrEmptyAsksForNothing() {
        assertThat(TEXT.parse("")).isEqualTo(SearchRequest.of(Query.ALL));
        assertThat(TEXT.parse("&&q&brand=&status=&reachMin=&shownFrom=&size=&sort=&cursor="))
                .isEqualTo(SearchRequest.of(Query.ALL));
        assertThat(TEXT.parse("facets=").facets()).isEmpty();
        assertThat(TEXT.parse("").facets()).isNull();
    }

    @Test
    void everyFieldThatCanBeFilteredHasItsParameters() {
        assertThat(TEXT.parameters())
                .startsWith("q")
                .contains("country", "country.not", "shownFrom", "shownTo", "reachMin", "reachMax")
                .endsWith("sort", "size", "cursor", "facets", "facetSize")
                .doesNotHaveDuplicates();
        assertThat(TEXT.parameters().stream().filter(name -> name.endsWith(".not")))
                .hasSameSizeAs(AdSchema.ADS.fields().stream()
                        .filter(Field.Facetable.class::isInstance)
                        .toList());
    }

    @Test
    void theHashIsOfWhatIsFoundInWhichOrderAndOfNothingElse() {
        Query sale = Query.ALL.withText("sale");

        assertThat(TEXT.hash(sale)).isEqualTo(TEXT.hash(sale.withSort("relevance")));
        assertThat(TEXT.hash(Query.ALL)).isEqualTo(TEXT.hash(Query.ALL.withSort("newest")));
        assertThat(List.of(
                        Query.ALL,
                        sale,
                        sale.withSort("newest"),
                        sale.including("country", "DE"),
                        sale.excluding("country", "DE"),
                        sale.with(new Criterion.Overlaps("shown", LocalDate.EPOCH, null)),
                        sale.with(new Criterion.AnyOf("country", new TreeSet<>(List.of("DE", "FR"))))))
                .extracting(TEXT::hash)
                .doesNotHaveDuplicates()
                .allSatisfy(hash -> assertThat(hash).matches("[A-Za-z0-9_-]{12}"));
    }
}
