// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.pictures.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.pictures.Chart;
import eu.vitrine.portal.pictures.Chart.Form;
import eu.vitrine.portal.pictures.Chart.Mark;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Pictures as SVG. */
class ChartSvgTest {

    private static final String HOSTILE = "\"><script>alert(1)</script>' onload='x' & \u0000\u0007]]>";

    @ParameterizedTest
    @EnumSource(Form.class)
    void textsOfStrangersStayTexts(Form form) throws Exception {
        Mark mark = new Mark("DE", HOSTILE, HOSTILE, 3, HOSTILE, "/?advertiser=x", true);
        Chart chart = new Chart(
                "name", form, HOSTILE, HOSTILE, new Chart.Columns(HOSTILE, "Ads"), List.of(mark), null, Locale.ENGLISH);
        for (String svg : List.of(
                ChartSvg.inline(chart, Drawing.of(chart), HOSTILE), ChartSvg.file(chart, List.of(HOSTILE, HOSTILE)))) {
            NodeList all = parsed(svg).getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                Element element = (Element) all.item(i);
                assertThat(element.getTagName()).isIn("svg", "title", "desc", "rect", "text");
                assertThat(element.getAttribute("onload")).isEmpty();
            }
            assertThat(parsed(svg).getElementsByTagName("title").item(0).getTextContent())
                    .startsWith("\"><script>alert(1)</script>");
        }
    }

    @Test
    void aFileHasItsOwnColoursAndSaysWhereItComesFrom() throws Exception {
        String svg = ChartSvg.file(
                chart(Form.COLUMNS, 1, 40), List.of("Source: Example", "https://example.eu/en/?" + "q".repeat(300)));
        assertThat(svg).contains("fill=\"#0a5666\"", "Source: Example").doesNotContain("var(", "style", "href");
        assertThat(parsed(svg).getDocumentElement().getAttribute("width")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void everythingStandsInsideThePicture(Form form) {
        for (Chart chart : List.of(
                chart(form),
                chart(form, 0),
                chart(form, 7),
                chart(form, LongStream.range(0, 124).map(n -> n * n * 1_000).toArray()))) {
            Drawing drawing = Drawing.of(chart);
            assertThat(drawing.areas()).allSatisfy(area -> {
                assertThat(area.x()).isGreaterThanOrEqualTo(0);
                assertThat(area.y()).isGreaterThanOrEqualTo(0);
                assertThat(area.x() + area.width()).isLessThanOrEqualTo(Drawing.WIDTH + 0.001);
                assertThat(area.y() + area.height()).isLessThanOrEqualTo(drawing.height() + 0.001);
            });
        }
    }

    @Test
    void anAxisIsInRoundNumbersAndReachesTheLargest() {
        for (long largest : new long[] {0, 1, 4, 9, 17, 100, 534, 6_285, 4_000_001, Long.MAX_VALUE / 10}) {
            Axis axis = Axis.upTo(largest);
            assertThat(axis.end()).isGreaterThanOrEqualTo(largest);
            assertThat(axis.numbers()).hasSizeBetween(2, 6);
            assertThat(String.valueOf(axis.step())).matches("[125]0*");
        }
    }

    @Test
    void eachOfThe27MemberStatesHasATile() {
        List<Mark> marks = new ArrayList<>();
        for (String country : Locale.getISOCountries()) {
            marks.add(new Mark(country, country, "1", 1, "1", "/", false));
        }
        Drawing drawing = Drawing.of(new Chart(
                "map", Form.TILES, "Map", "Map", new Chart.Columns("Country", "Ads"), marks, null, Locale.ENGLISH));
        assertThat(drawing.areas())
                .extracting(area -> area.mark().key())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrder(
                        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT",
                        "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");
    }

    private static Chart chart(Form form, long... numbers) {
        List<Mark> marks = LongStream.of(numbers)
                .mapToObj(number ->
                        new Mark("DE", "A label that is long enough", "Jan 2026", number, "" + number, "/", false))
                .toList();
        return new Chart(
                "name", form, "Heading", "Summary", new Chart.Columns("What", "Ads"), marks, null, Locale.ENGLISH);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
