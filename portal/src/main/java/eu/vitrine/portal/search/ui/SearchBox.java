// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import eu.vitrine.portal.search.Addresses;
import eu.vitrine.portal.search.SearchForm;
import eu.vitrine.portal.shell.ui.Form;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The search box, with one line on how to use it. */
final class SearchBox extends Form {

    private static final String ID = "q";

    private final H1 heading = new H1();
    private final NativeLabel label = new NativeLabel();
    private final Input text = new Input();
    private final NativeButton button = new NativeButton();
    private final Paragraph hint = new Paragraph();

    SearchBox(Consumer<String> search) {
        addClassName("search-box");
        getElement().setAttribute("role", "search");
        text.setId(ID);
        text.getElement().setAttribute("name", ID);
        text.setType("search");
        text.getElement().setAttribute("aria-describedby", "q-hint");
        text.getElement().setAttribute("autocomplete", "off");
        text.getElement().setAttribute("enterkeyhint", "search");
        hint.setId("q-hint");
        label.setFor(ID);
        Div line = new Div(text, button);
        line.addClassName("search-line");
        add(heading, label, line, hint);
        onSubmit(() -> search.accept(text.getValue()));
    }

    /** @param parameters of the address of the page */
    void show(SearchForm form, Map<String, List<String>> parameters) {
        along(Addresses.kept(parameters, Set.of(ID)));
        heading.setText(form.heading());
        label.setText(form.label());
        text.setValue(form.text());
        text.getElement().setAttribute("value", form.text()); // for those who run no script
        button.setText(form.button());
        hint.setText(form.hint());
    }
}
