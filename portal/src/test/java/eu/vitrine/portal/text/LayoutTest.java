// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.vitrine.portal.text.Part.Heading;
import eu.vitrine.portal.text.Part.Items;
import eu.vitrine.portal.text.Part.Paragraph;
import eu.vitrine.portal.text.Part.Table;
import eu.vitrine.portal.text.Part.Verbatim;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of strangers, laid out for reading. */
class LayoutTest {

    private static final int LONGEST = 100_000;

    @Test
    void headingsAreCountedFromTheHighestThatIsUsed() {
        Layout layout = Layout.of("Third\n### \n\n### Price\n\nWords.\n\n###### Less\n\nMore\n====\n");
        assertThat(layout.headings())
                .extracting(Heading::level, Heading::id, heading -> Span.text(heading.words()))
                .containsExactly(tuple(2, "part-1", "Price"), tuple(3, "part-2", "Less"), tuple(1, "part-3", "More"));
    }

    @Test
    void underlinedHeadingsListsAndEmphasisAreSeen() {
        Layout layout = Layout.of("How *it* works\n--------------\n\n*   one **two**\n*   three\n\n4. four\n");
        assertThat(layout.parts())
                .containsExactly(
                        new Heading(
                                1,
                                "part-1",
                                List.of(plain("How "), new Span("it", true, false, null), plain(" works"))),
                        new Items(
                                null,
                                List.of(
                                        List.of(new Paragraph(
                                                List.of(plain("one "), new Span("two", false, true, null)))),
                                        List.of(paragraph("three")))),
                        new Items(4, List.of(List.of(paragraph("four")))));
    }

    @Test
    void aLineThatLostItsHeadingFindsItAgain() {
        assertThat(Layout.of("How it works\n\n \n\n====\n\nWords").parts())
                .containsExactly(new Heading(1, "part-1", List.of(plain("How it works"))), paragraph("Words"));
    }

    @Test
    void tablesHaveAHeadAndRows() {
        Layout layout = Layout.of("| Sort | By |\n| --- | --- |\n| Price | the price |\n|  | all |\n");
        assertThat(layout.parts())
                .containsExactly(new Table(
                        List.of(List.of(plain("Sort")), List.of(plain("By"))),
                        List.of(
                                List.of(List.of(plain("Price")), List.of(plain("the price"))),
                                List.of(List.of(), List.of(plain("all"))))));
    }

    @Test
    void whatLooksLikeHtmlIsWords() {
        String hostile = "<script>alert(1)</script>\n\na <img src=x onerror=alert(2)> b\n\n    <b>set in</b>";
        assertThat(Layout.of(hostile).parts())
                .containsExactly(
                        paragraph("<script>alert(1)</script>"),
                        paragraph("a <img src=x onerror=alert(2)> b"),
                        paragraph("<b>set in</b>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "data:text/html,x",
                "//stranger.example",
                "/a/page/there",
                "mailto:somebody@example.com",
                "vbscript:x",
                "java&#x0A;script:alert(1)"
            })
    void linksLeadToWebPagesOnly(String href) {
        assertThat(Layout.of("[here](<" + href + ">)").parts()).containsExactly(paragraph("here"));
    }

    @Test
    void aLinkToAWebPageIsOne() {
        assertThat(Layout.of("See [our *rules*](https://shop.example/rules?a=b#c).")
                        .parts())
                .containsExactly(new Paragraph(List.of(
                        plain("See "),
                        new Span("our ", false, false, "https://shop.example/rules?a=b#c"),
                        new Span("rules", true, false, "https://shop.example/rules?a=b#c"),
                        plain("."))));
    }

    @Test
    void ofAPictureThereIsWhatIsSaidAboutIt() {
        assertThat(Layout.of("![A chart](data:image/svg+xml;base64,AAAA)").parts())
                .containsExactly(paragraph("A chart"));
    }

    @Test
    void addressesThatOnlyLinksWouldUseAreSeen() {
        assertThat(Layout.of("Words.\n\n[1]: https://shop.example/hidden 'what'")
                        .parts())
                .containsExactly(paragraph("Words."), paragraph("[1]: https://shop.example/hidden what"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "* ",
                "*a ",
                "[",
                "![",
                "**a* ",
                "a\n\n",
                "* a\n",
                "*a* ",
                "|a",
                "| a |\n",
                "`",
                "<a ",
                "# a\n",
                "]",
                "[a](",
                "1. ",
                "~~~\n",
                "_a__",
                "&#0;",
                "\n",
                "\n=",
                "a\n\n=== ",
                "===\n\n"
            })
    void aTextThatIsAllMarksIsLaidOutQuicklyAndInFewParts(String mark) {
        String text =
                "| a | b |\n|---|---|\n".repeat(mark.startsWith("| ") ? 1 : 0) + mark.repeat(LONGEST / mark.length());
        long start = System.nanoTime();
        Layout layout = Layout.of(text);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(Lines.of(layout)).hasSizeLessThan(7_000);
        assertThat(layout.toString()).hasSizeLessThan(20 * LONGEST);
    }

    @Test
    void noWordIsLostWhereTheTextIsAllMarks() {
        String text = "*a*\n\n".repeat(10_000) + "The last words.";
        Layout layout = Layout.of(text);
        assertThat(layout.parts().getLast())
                .isInstanceOfSatisfying(
                        Verbatim.class,
                        rest -> assertThat(rest.text()).startsWith("a\na\n").endsWith("The last words.\n"));
        long letters = Lines.of(layout).stream()
                .flatMapToInt(line -> line.text().chars())
                .filter(letter -> letter == 'a')
                .count();
        assertThat(letters).isEqualTo(10_000 + 1);
    }

    private static Span plain(String text) {
        return new Span(text, false, false, null);
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(List.of(plain(text)));
    }
}
