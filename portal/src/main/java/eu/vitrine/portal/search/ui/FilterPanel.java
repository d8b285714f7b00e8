// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import eu.vitrine.portal.search.FacetGroup;
import eu.vitrine.portal.search.Filters;
import eu.vitrine.portal.search.RangeFilter;
import eu.vitrine.portal.shell.ui.LinkTo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Everything a search can be narrowed by. On a narrow screen it stays folded until its button is pressed. */
final class FilterPanel extends Aside {

    private static final String CONTENT = "filters";

    private final ValueLookup lookup;
    private final Consumer<Map<String, String>> narrow;
    private final Div skip = new Div();
    private final H2 heading = new H2();
    private final NativeButton button = new NativeButton();
    private final Div content = new Div();
    private final Map<String, RangeFilterView> ranges = new LinkedHashMap<>();
    private final Map<String, FacetGroupView> groups = new LinkedHashMap<>();
    private boolean unfolded;

    FilterPanel(ValueLookup lookup, Consumer<Map<String, String>> narrow) {
        this.lookup = lookup;
        this.narrow = narrow;
        addClassName("filters");
        heading.setId("filters-heading");
        getElement().setAttribute("aria-labelledby", "filters-heading");
        button.addClassName("filters-button");
        button.getElement().setAttribute("aria-controls", CONTENT);
        button.addClickListener(event -> unfold(!unfolded));
        content.setId(CONTENT);
        content.addClassName("filters-content");
        skip.addClassName("skip");
        unfold(false);
        add(skip, heading, button, content);
    }

    /** @param parameters of the address of the page */
    void show(Filters filters, Map<String, List<String>> parameters) {
        heading.setText(filters.heading());
        button.setText(filters.open());
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

    private void unfold(boolean open) {
        unfolded = open;
        button.getElement().setAttribute("aria-expanded", String.valueOf(open));
        content.setClassName("unfolded", open);
    }
}
