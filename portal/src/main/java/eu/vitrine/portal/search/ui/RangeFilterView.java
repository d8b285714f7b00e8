// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import eu.vitrine.portal.search.RangeFilter;
import eu.vitrine.portal.search.RangeFilter.End;
import java.util.Map;
import java.util.function.Consumer;

/** A filter with two ends: days or numbers. */
final class RangeFilterView extends NativeDetails {

    private final Input from;
    private final Input to;

    RangeFilterView(RangeFilter filter, Consumer<Map<String, String>> narrow) {
        from = input(filter, filter.from());
        to = input(filter, filter.to());
        addClassNames("facet", "range");
        setSummaryText(filter.label());
        setOpen(filter.open());
        Div ends = new Div(field(filter.from(), from), field(filter.to(), to), new NativeButton(filter.apply()));
        ends.addClassName("range-ends");
        Paragraph help = new Paragraph(filter.help());
        help.setId(filter.field() + "-help");
        help.addClassName("help");
        Form form = new Form();
        form.add(help, ends);
        form.onSubmit(() -> narrow.accept(Map.of(
                filter.from().parameter(), from.getValue().strip(),
                filter.to().parameter(), to.getValue().strip())));
        FieldSet group = new FieldSet(form);
        group.setAriaLabel(filter.label());
        setContent(group);
    }

    void show(RangeFilter filter) {
        from.setValue(filter.from().value());
        to.setValue(filter.to().value());
        if (filter.open()) {
            setOpen(true);
        }
    }

    private static Div field(End end, Input input) {
        NativeLabel label = new NativeLabel(end.label());
        label.setFor(end.parameter());
        return new Div(label, input);
    }

    private static Input input(RangeFilter filter, End end) {
        Input input = new Input();
        input.setId(end.parameter());
        input.getElement().setAttribute("aria-describedby", filter.field() + "-help");
        switch (filter.kind()) {
            case DAYS -> input.setType("date");
            case NUMBERS -> {
                input.setType("text");
                input.getElement().setAttribute("inputmode", "numeric");
            }
        }
        return input;
    }
}
