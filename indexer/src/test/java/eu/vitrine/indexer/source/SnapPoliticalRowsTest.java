// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SnapPoliticalRowsTest {

    private static final List<String> COLUMNS = SnapRows.COLUMNS_34;
    private static final String HEADER = SnapRows.header(COLUMNS);

    @Test
    void aRowIsMappedAsTheDesignSays() {
        JsonNode ad = ad(
                "CandidateBallotInformation", "Yes on 1",
                "Gender", "FEMALE",
                "Regions (Included)", "Berlin,Hessen",
                "Regions (Excluded)", "Bayern",
                "OsType", "IOS",
                "CreativeProperties", "web_view_url:https://party.test/?a=b,c");

        assertThat(ad.toString()).isEqualTo("""
                        {"id":"snapchat:a1","platform":"snapchat","kind":"AD",\
                        "content":{"media":[{"kind":"IMAGE","url":"https://snap.test/asset/1?mediaType=png"}],\
                        "format":"IMAGE","landingUrl":"https://party.test/?a=b,c"},\
                        "product":{"name":"Yes on 1"},"advertiser":{"name":"Org"},"payer":{"name":"Payer"},\
                        "periods":[{"from":"2020-03-01T10:00:00Z","to":"2020-03-05T10:00:00Z"}],\
                        "targeting":[{"dimension":"GENDER","operator":"INCLUDE","values":["FEMALE"]},\
                        {"dimension":"LOCATION","operator":"INCLUDE","values":["region/Berlin","region/Hessen"]},\
                        {"dimension":"LOCATION","operator":"EXCLUDE","values":["region/Bayern"]},\
                        {"dimension":"DEVICE","operator":"INCLUDE","values":["IOS"]}],\
                        "targeted":true,"reach":{"unit":"IMPRESSIONS","total":{"from":1200,"to":1200},\
                        "byCountry":[{"country":"DE","from":1200,"to":1200}]},\
                        "source":{"name":"snap-political-ads-library"}}""");
    }

    @Test
    void columnsAreFoundByNameInWhateverOrderAndNumber() {
        for (List<String> columns : List.of(
                COLUMNS,
                SnapRows.columns38(),
                COLUMNS.reversed(),
                Stream.concat(COLUMNS.stream(), Stream.of("New")).toList())) {
            String input = SnapRows.header(columns) + SnapRows.row(columns, "Interests", "Football,Cars");
            assertThat(ad(input)).isEqualTo(ad("Interests", "Football,Cars"));
        }
    }

    @Test
    void aFileMayHoldFilesOfSeveralYears() {
        String input = HEADER
                + SnapRows.row(COLUMNS, "ADID", "y2020")
                + SnapRows.header(SnapRows.columns38())
                + SnapRows.row(SnapRows.columns38(), "ADID", "y2023");

        assertThat(told(input)).containsExactly("2 snapchat:y2020", "4 snapchat:y2023");
    }

    @Test
    void aHeaderThatLacksColumnsIsOneRejectionThatNamesThem() {
        List<String> columns = COLUMNS.stream()
                .filter(column -> !column.equals("StartDate") && !column.equals("Gender"))
                .toList();

        List<RawRecord> records = Raws.of(Format.SNAP_POLITICAL, SnapRows.header(columns) + SnapRows.row(columns));

        assertThat(Raws.told(records)).containsExactly("1 WRONG_COLUMNS");
        assertThat(((RawRecord.Unreadable) records.getFirst()).problem().message())
                .contains("Gender, StartDate.");
        assertThat(told("")).containsExactly("1 WRONG_COLUMNS");
    }

    @Test
    void aColumnOfWhichNothingIsKnownIsPassedOnToBeReported() {
        List<String> columns =
                Stream.concat(COLUMNS.stream(), Stream.of("Mood")).toList();

        assertThat(ad(SnapRows.header(columns) + SnapRows.row(columns, "Mood", "good"))
                        .path("column Mood")
                        .stringValue())
                .isEqualTo("good");
    }

    /** What stands between two good rows, and what is to be said of it. */
    static Stream<Arguments> badRows() {
        return Stream.of(
                Arguments.of("too few columns", "a,b,c\n", "3 WRONG_COLUMNS"),
                Arguments.of("too many columns", SnapRows.row(COLUMNS).replace(",", ",,"), "3 WRONG_COLUMNS"),
                Arguments.of("a quote that is never closed", "a,\"b" + ",".repeat(32) + "\n", "3 WRONG_COLUMNS"),
                Arguments.of("letters behind a closing quote", "a,\"b\"c" + ",".repeat(32) + "\n", "3 WRONG_COLUMNS"),
                Arguments.of("two rows with only half a line end", "a,b\rc,d\n", "3 WRONG_COLUMNS"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badRows")
    void aBadRowIsOneRejectionAndTheOthersAreRead(String what, String row, String told) {
        String input =
                HEADER + SnapRows.row(COLUMNS) + row + SnapRows.row(COLUMNS, "ADID", "a2", "OrganizationName", "A, B");

        assertThat(told(input)).containsExactly("2 snapchat:a1", told, "4 snapchat:a2");
    }

    @Test
    void quotedFieldsMayGoOverLinesAndHoldQuotes() {
        String name = "First,\n\n\"second\"\r\nthird: 🗳 Ελλάδα 日本";

        List<RawRecord> records = Raws.of(
                Format.SNAP_POLITICAL,
                HEADER + SnapRows.row(COLUMNS, "OrganizationName", name) + SnapRows.row(COLUMNS, "ADID", "a2"));

        assertThat(Raws.told(records)).containsExactly("2 snapchat:a1", "6 snapchat:a2");
        assertThat(((RawRecord.Parsed) records.getFirst())
                        .json()
                        .at("/advertiser/name")
                        .stringValue())
                .isEqualTo(name.replace("\r", ""));
    }

    @Test
    void aRowCutInsideQuotesIsTruncated() {
        String row = SnapRows.row(COLUMNS, "OrganizationName", "First\nsecond\nthird");

        assertThat(told(HEADER + SnapRows.row(COLUMNS) + row.substring(0, row.indexOf("third"))))
                .containsExactly("2 snapchat:a1", "3 TRUNCATED");
        assertThat(told(HEADER + SnapRows.row(COLUMNS) + row.substring(0, row.indexOf("irst"))))
                .containsExactly("2 snapchat:a1", "3 TRUNCATED");
        assertThat(told(HEADER + SnapRows.row(COLUMNS) + "a3,https://"))
                .containsExactly("2 snapchat:a1", "3 TRUNCATED");
    }

    @ParameterizedTest
    @CsvSource({
        "mediaType=jpg,IMAGE",
        "mediaType=JPEG,IMAGE",
        "mediaType=PNG,IMAGE",
        "mediaType=mp4,VIDEO",
        "mediaType=MOV,VIDEO",
        "mediaType=html,OTHER",
        "other=jpg,OTHER"
    })
    void theFormatComesFromTheMediaType(String parameter, String format) {
        assertThat(ad("CreativeUrl", "https://snap.test/1?" + parameter)
                        .at("/content/format")
                        .stringValue())
                .isEqualTo(format);
    }

    @Test
    void severalLinksAreSeveralMedia() {
        JsonNode content = ad("CreativeUrl", "https://a.test/1?mediaType=mp4;https://a.test/2?mediaType=png")
                .path("content");

        assertThat(content.path("media").toString())
                .isEqualTo(
                        "[{\"kind\":\"VIDEO\",\"url\":\"https://a.test/1?mediaType=mp4\"},{\"kind\":\"IMAGE\",\"url\":\"https://a.test/2?mediaType=png\"}]");
        assertThat(content.path("format").stringValue()).isEqualTo("VIDEO");
        assertThat(ad("CreativeUrl", "").has("content")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "web_view_url:https://a.test/?x=1,2 https://a.test/?x=1,2",
                "deep_link_uri:https://b.test/x,deep_link_android_app:https://play.test/b https://b.test/x",
                "deep_link_uri:snapchat://add/x,deep_link_ios_app:https://apps.test/c -",
                "ios_app:https://apps.test/d,android_app:https://play.test/d -",
                "web_view_url:javascript:alert(1) -"
            })
    void theLandingPageIsAWebLinkOrNone(String properties, String link) {
        assertThat(ad("CreativeProperties", properties)
                        .at("/content/landingUrl")
                        .stringValue("-"))
                .isEqualTo(link);
    }

    @Test
    void anAdAimedAtNothingIsNotTargeted() {
        assertThat(ad("CountryCode", "").path("targeted").booleanValue()).isFalse();
        assertThat(ad("CountryCode", "").at("/reach/byCountry").isEmpty()).isTrue();
        assertThat(ad("CountryCode", "france").path("targeted").booleanValue()).isTrue();
        assertThat(ad("CountryCode", "", "Segments", "x").path("targeted").booleanValue())
                .isTrue();
    }

    @Test
    void whatLooksWrongIsPassedOnAsItStands() {
        JsonNode ad = ad("Impressions", "12k", "StartDate", "1.3.2020", "CountryCode", "Ruritania", "EndDate", "");

        assertThat(ad.at("/reach/total/from").stringValue()).isEqualTo("12k");
        assertThat(ad.path("periods").toString()).isEqualTo("[{\"from\":\"1.3.2020\"}]");
        assertThat(ad.at("/reach/byCountry/0/country").stringValue()).isEqualTo("Ruritania");
    }

    private static JsonNode ad(String... fields) {
        return ad(HEADER + SnapRows.row(COLUMNS, fields));
    }

    private static JsonNode ad(String input) {
        return ((RawRecord.Parsed) Raws.of(Format.SNAP_POLITICAL, input).getFirst()).json();
    }

    private static List<String> told(String input) {
        return Raws.told(Raws.of(Format.SNAP_POLITICAL, input));
    }
}
