// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.portal.search.FacetGroup;
import eu.vitrine.portal.search.FacetRow;
import eu.vitrine.portal.shell.ui.start.FirstView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The values of one field, in an open page laid out only while they are open. Keeps how far somebody opened it. */
final class FacetGroupView extends NativeDetails {

    private static final int GROWTH = 5;
    private static final int PATIENCE_MILLIS = 250;

    private final String field;
    private final ValueLookup lookup;
    private final Input find = new Input();
    private final UnorderedList rows = new UnorderedList();
    private final Map<String, FacetRowView> views = new HashMap<>();
    private final Paragraph nothing = new Paragraph();
    private final NativeButton more = new NativeButton();
    private int size = SearchRequest.VALUES;
    private boolean fresh = true;

    FacetGroupView(String field, ValueLookup lookup) {
        this.field = field;
        this.lookup = lookup;
        addClassName("facet");
        find.setType("search");
        find.addClassName("find");
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.setValueChangeTimeout(PATIENCE_MILLIS);
        find.addValueChangeListener(event -> look(event.isFromClient()));
        nothing.addClassName("help");
        nothing.getElement().setAttribute("role", "status");
        more.addClassName("more");
        more.addClickListener(event -> {
            size = Math.min(size * GROWTH, SearchRequest.MOST_VALUES);
            look(true);
        });
        addToggleListener(event -> look(event.isOpened() && views.isEmpty()));
        setContent(new Div(find, rows, nothing, more));
    }

    void show(FacetGroup group) {
        setSummaryText(group.label());
        getSummary().setTitle(group.help());
        if (fresh || group.open() && group.used()) {
            setOpen(group.open());
        }
        fresh = false;
        boolean deeper = size > SearchRequest.VALUES || !find.getValue().isEmpty();
        if (FirstView.isBeingMade()) {
            fill(group);
        } else if (!isOpen()) {
            arrange(List.of());
        } else if (deeper || group.onDemand()) {
            look(true);
        } else {
            fill(group);
        }
    }

    private void look(boolean wanted) {
        if (wanted) {
            lookup.values(field, find.getValue().strip(), size).ifPresent(this::fill);
        }
    }

    private void fill(FacetGroup group) {
        boolean searching = !find.getValue().isEmpty();
        find.setVisible(group.find() != null || searching);
        if (group.find() != null) {
            find.setPlaceholder(group.find());
            find.getElement().setAttribute("aria-label", group.find());
        }
        arrange(group.rows());
        nothing.setText(group.rows().isEmpty() && searching ? group.nothing() : "");
        more.setVisible(group.more() != null && size < SearchRequest.MOST_VALUES);
        more.setText(group.more() == null ? "" : group.more());
    }

    /** Leaves every row where it is that can stay. */
    private void arrange(List<FacetRow> wanted) {
        Set<String> ids = wanted.stream().map(FacetRow::id).collect(Collectors.toSet());
        views.entrySet().removeIf(entry -> {
            boolean gone = !ids.contains(entry.getKey());
            if (gone) {
                rows.remove(entry.getValue());
            }
            return gone;
        });
        int place = 0;
        for (FacetRow row : wanted) {
            FacetRowView view = views.computeIfAbsent(row.id(), id -> new FacetRowView(row));
            if (rows.getComponentCount() <= place || rows.getComponentAt(place) != view) {
                rows.addComponentAtIndex(place, view);
            }
            view.show(row);
            place++;
        }
    }
}
