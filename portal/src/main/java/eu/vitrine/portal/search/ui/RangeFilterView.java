// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import eu.vitrine.portal.search.Addresses;
import eu.vitrine.portal.search.RangeFilter;
import eu.vitrine.portal.search.RangeFilter.End;
import eu.vitrine.portal.shell.ui.Form;
import eu.vitrine.portal.shell.ui.SpokenAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A filter with two ends: days or numbers. */
final class RangeFilterView extends NativeDetails {

    private final Input from;
    private final Input to;
    private final Form form = new Form();
    private final ChoicesNav presets = new ChoicesNav();
    private final HistogramView overTime = new HistogramView();

    RangeFilterView(RangeFilter filter, Consumer<Map<String, String>> narrow) {
        from = input(filter, filter.from());
        to = input(filter, filter.to());
        addClassNames("facet", "range");
        setSummaryText(filter.label());
        setOpen(filter.open());
        Div ends = new Div(field(filter.from(), from), field(filter.to(), to), new NativeButton(filter.apply()));
        ends.addClassName("range-ends");
        form.getElement().setAttribute("action", SpokenAddress.of(filter.action()));
        Paragraph help = new Paragraph(filter.help());
        help.setId(filter.field() + "-help");
        help.addClassName("help");
        form.add(help, ends);
        form.onSubmit(() -> narrow.accept(Map.of(
                filter.from().parameter(), from.getValue().strip(),
                filter.to().parameter(), to.getValue().strip())));
        FieldSet group = new FieldSet(form);
        group.setAriaLabel(filter.label());
        presets.addClassName("presets");
        presets.setVisible(filter.presets() != null);
        setContent(new Div(presets, overTime, group));
    }

    /** @param parameters of the address of the page */
    void show(RangeFilter filter, Map<String, List<String>> parameters) {
        form.along(Addresses.kept(
                parameters, Set.of(filter.from().parameter(), filter.to().parameter())));
        fill(from, filter.from().value());
        fill(to, filter.to().value());
        overTime.show(filter.overTime());
        if (filter.presets() != null) {
            presets.show(filter.presets());
        }
        if (filter.open()) {
            setOpen(true);
        }
    }

    /** The attribute is for those who run no script. */
    private static void fill(Input input, String value) {
        input.setValue(value);
        input.getElement().setAttribute("value", value);
    }

    private static Div field(End end, Input input) {
        NativeLabel label = new NativeLabel(end.label());
        label.setFor(end.parameter());
        return new Div(label, input);
    }

    private static Input input(RangeFilter filter, End end) {
        Input input = new Input();
        input.setId(end.parameter());
        input.getElement().setAttribute("name", end.parameter());
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
