// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parts of a page as one text. */
class MarkupTest {

    private static final String HOSTILE = "</span><script>alert(1)</script><img src=x onerror=alert(1)>\"'&amp;";

    private final Div around = new Div();

    @Test
    void partsBecomeOneText() {
        Markup.fill(around, List.of(new Span("one"), new Div(new Span("two"))));
        assertThat(html()).isEqualTo("<span>one</span><div><span>two</span></div>");
        assertThat(around.getChildren()).isEmpty();
    }

    @Test
    void otherPartsTakeTheirPlace() {
        Markup.fill(around, List.of(new Span("one")));
        Markup.fill(around, List.of());
        assertThat(html()).isEmpty();
    }

    @Test
    void textsOfStrangersStayTexts() {
        Anchor link = new Anchor("/", HOSTILE);
        link.getElement().removeAttribute("href").setAttribute("title", HOSTILE);
        Markup.fill(around, List.of(link));
        assertThat(html())
                .isEqualTo("<a title=\"&lt;/span&gt;&lt;script&gt;alert(1)&lt;/script&gt;"
                        + "&lt;img src=x onerror=alert(1)&gt;&quot;'&amp;amp;\">&lt;/span&gt;&lt;script&gt;alert(1)"
                        + "&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;\"'&amp;amp;</a>");
    }

    @Test
    void whatIsNotVisibleIsLeftOutAndWhatIsUnfoldedStaysSo() {
        Span hidden = new Span("hidden");
        hidden.setVisible(false);
        NativeDetails details = new NativeDetails("more", new Span("all"));
        details.setOpen(true);
        Markup.fill(around, List.of(hidden, details));
        assertThat(html()).isEqualTo("<details open><summary>more</summary><span>all</span></details>");
    }

    private String html() {
        return around.getElement().getProperty("innerHTML");
    }
}
