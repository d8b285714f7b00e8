// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import com.vaadin.flow.component.html.NativeDetails;
import eu.vitrine.portal.search.FacetGroup;
import eu.vitrine.portal.shell.ui.start.FirstView;
import org.jspecify.annotations.Nullable;

/** A field to filter by, under its name. In an open page its values are there only while it is unfolded; most people unfold few of them. */
final class FacetGroupView extends NativeDetails {

    private final String field;
    private final ValueLookup lookup;
    private @Nullable FacetValuesView values;
    private boolean fresh = true;

    FacetGroupView(String field, ValueLookup lookup) {
        this.field = field;
        this.lookup = lookup;
        addClassName("facet");
        addToggleListener(event -> {
            if (event.isOpened() && values().isEmpty()) {
                values().look();
            }
        });
    }

    void show(FacetGroup group) {
        setSummaryText(group.label());
        getSummary().setTitle(group.help());
        if (fresh || group.open() && group.used()) {
            setOpen(group.open());
        }
        fresh = false;
        if (FirstView.isBeingMade()) {
            values().fill(group);
        } else if (!isOpen()) {
            forget();
        } else if (values().isDeeper() || group.onDemand()) {
            values().look();
        } else {
            values().fill(group);
        }
    }

    private void forget() {
        if (values != null) {
            values.clear();
        }
    }

    private FacetValuesView values() {
        if (values == null) {
            values = new FacetValuesView(field, lookup);
            setContent(values);
        }
        return values;
    }
}
