// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import eu.vitrine.portal.search.FacetGroup;
import eu.vitrine.portal.search.Filters;
import eu.vitrine.portal.search.RangeFilter;
import eu.vitrine.portal.shell.ui.LinkTo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Everything a search can be narrowed by: beside the results, or on a narrow screen in a drawer. */
final class FilterPanel extends Aside {

    private final ValueLookup lookup;
    private final Consumer<Map<String, String>> narrow;
    private final Div skip = new Div();
    private final H2 heading = new H2();
    private final LinkTo open = new LinkTo("");
    private final Div content = new Div();
    private final LinkTo close = new LinkTo("");
    private final Span count = new Span();
    private final Map<String, RangeFilterView> ranges = new LinkedHashMap<>();
    private final Map<String, FacetGroupView> groups = new LinkedHashMap<>();

    FilterPanel(ValueLookup lookup, Consumer<Map<String, String>> narrow) {
        this.lookup = lookup;
        this.narrow = narrow;
        addClassName("filters");
        heading.setId("filters-heading");
        getElement().setAttribute("aria-labelledby", "filters-heading");
        open.setId("filters-open");
        open.addClassName("filters-button");
        close.setId("filters-close");
        count.getElement().setAttribute("role", "status"); // what else says it lies behind the drawer
        close.add(count);
        Div foot = new Div(close);
        foot.addClassName("drawer-foot");
        Drawer drawer = new Drawer();
        drawer.setId(Filters.FILTERS);
        drawer.addClassName("filters-content");
        drawer.getElement().setAttribute("aria-labelledby", "filters-heading");
        drawer.add(heading, content, foot);
        skip.addClassName("skip");
        add(skip, open, drawer);
    }

    /** @param parameters of the address of the page */
    void show(Filters filters, Map<String, List<String>> parameters) {
        heading.setText(filters.heading());
        open.setText(filters.open().text());
        open.setHref(filters.open().href());
        count.setText(filters.close().text());
        close.setHref(filters.close().href());
        skip.removeAll();
        skip.add(new LinkTo(filters.skip()));
        filters.ranges().forEach(filter -> show(filter, parameters));
        filters.groups().forEach(this::show);
        List<String> shown = filters.groups().stream().map(FacetGroup::field).toList();
        groups.forEach((field, view) -> view.setVisible(shown.contains(field)));
    }

    private void show(RangeFilter filter, Map<String, List<String>> parameters) {
        ranges.computeIfAbsent(filter.field(), field -> {
                    RangeFilterView view = new RangeFilterView(filter, narrow);
                    content.add(view);
                    return view;
                })
                .show(filter, parameters);
    }

    private void show(FacetGroup group) {
        groups.computeIfAbsent(group.field(), field -> {
                    FacetGroupView view = new FacetGroupView(field, lookup);
                    content.add(view);
                    return view;
                })
                .show(group);
    }
}
