// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.portal.search.FacetGroup;
import eu.vitrine.portal.search.FacetRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The values of one field. Keeps how far somebody went into them, and what they looked for. */
final class FacetValuesView extends Div {

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

    FacetValuesView(String field, ValueLookup lookup) {
        this.field = field;
        this.lookup = lookup;
        find.setType("search");
        find.addClassName("find");
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.setValueChangeTimeout(PATIENCE_MILLIS);
        find.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                look();
            }
        });
        nothing.addClassName("help");
        nothing.getElement().setAttribute("role", "status");
        more.addClassName("more");
        more.addClickListener(event -> {
            size = Math.min(size * GROWTH, SearchRequest.MOST_VALUES);
            look();
        });
        add(find, rows, nothing, more);
    }

    /** Whether no value is shown. */
    boolean isEmpty() {
        return views.isEmpty();
    }

    /** Whether more is wanted than the values that come with every search. */
    boolean isDeeper() {
        return size > SearchRequest.VALUES || isFinding();
    }

    /** Asks for the values, as far as somebody wants to see them. */
    void look() {
        lookup.values(field, find.getValue().strip(), size).ifPresent(this::fill);
    }

    void fill(FacetGroup group) {
        find.setVisible(group.find() != null || isFinding());
        if (group.find() != null) {
            find.setPlaceholder(group.find());
            find.getElement().setAttribute("aria-label", group.find());
        }
        arrange(group.rows());
        nothing.setText(group.rows().isEmpty() && isFinding() ? group.nothing() : "");
        more.setVisible(group.more() != null && size < SearchRequest.MOST_VALUES);
        more.setText(group.more() == null ? "" : group.more());
    }

    void clear() {
        arrange(List.of());
    }

    private boolean isFinding() {
        return !find.getValue().isEmpty();
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
