// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import eu.vitrine.portal.search.Histogram;
import eu.vitrine.portal.search.Histogram.Bar;
import eu.vitrine.portal.shell.ui.LinkTo;
import eu.vitrine.portal.shell.ui.Markup;
import org.jspecify.annotations.Nullable;

/** Bars that lie on their side, each a link to its time: as large as fingers need them, and lists as screen readers know them. */
final class HistogramView extends OrderedList implements Focusable<HistogramView> {

    private final Departure departure = new Departure(this);

    HistogramView() {
        addClassName("histogram");
        setTabIndex(-1);
        departure.from(this);
    }

    void show(@Nullable Histogram histogram) {
        setVisible(histogram != null);
        if (histogram != null) {
            getElement().setAttribute("aria-label", histogram.label());
            Markup.fill(
                    this,
                    histogram.bars().stream().map(bar -> new ListItem(bar(bar))).toList());
        }
        departure.arrive();
    }

    private static Component bar(Bar bar) {
        Span label = new Span(bar.label());
        Span line = new Span();
        line.addClassName("length");
        line.getStyle().set("--share", String.valueOf(bar.share()));
        Span count = new Span(bar.count());
        count.addClassName("count");
        if (bar.href() == null) {
            return new Span(label, line, count);
        }
        LinkTo link = new LinkTo(bar.href());
        link.setAriaLabel(bar.spoken());
        link.add(label, line, count);
        return link;
    }
}
