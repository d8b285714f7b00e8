// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.vitrine.portal.text.Line.Kind;
import org.junit.jupiter.api.Test;

/** A text as the parts that are compared. */
class LinesTest {

    @Test
    void everyPartIsALineInReadingOrder() {
        String text = """
                Price
                =====

                It counts
                for  much.

                *   one

                    still one
                *   two
                    * three

                > said

                | A | B |
                |---|---|
                | c | d |

                ~~~
                as it
                  stands
                ~~~
                """;
        assertThat(Lines.of(Layout.of(text)))
                .extracting(Line::kind, Line::text)
                .containsExactly(
                        tuple(Kind.HEADING, "Price"),
                        tuple(Kind.PARAGRAPH, "It counts for much."),
                        tuple(Kind.ITEM, "one"),
                        tuple(Kind.ITEM, "still one"),
                        tuple(Kind.ITEM, "two"),
                        tuple(Kind.ITEM, "three"),
                        tuple(Kind.PARAGRAPH, "said"),
                        tuple(Kind.ROW, "A | B"),
                        tuple(Kind.ROW, "c | d"),
                        tuple(Kind.VERBATIM, "as it stands"));
    }

    @Test
    void marksOfStructureAreNoWords() {
        assertThat(Lines.of(Layout.of("*   **one** [two](https://shop.example/)\n")))
                .isEqualTo(Lines.of(Layout.of("* one two")));
    }
}
