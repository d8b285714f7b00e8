// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.vitrine.portal.search.Addresses;
import eu.vitrine.portal.search.SearchForm;
import eu.vitrine.portal.shell.ui.Form;
import eu.vitrine.portal.shell.ui.LinkTo;
import eu.vitrine.portal.shell.ui.SpokenAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The search box, with one line on how to use it. */
public final class SearchBox extends Form {

    private static final String ID = "q";

    private final NativeLabel label = new NativeLabel();
    private final Input text = new Input();
    private final NativeButton button = new NativeButton();
    private final SuggestionList suggestions = new SuggestionList();
    private final Span hint = new Span();
    private final LinkTo help = new LinkTo("");

    /** @param search what happens when somebody searches for words, where the script runs */
    public SearchBox(Consumer<String> search) {
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
        Div line = new Div(text, button, suggestions);
        line.addClassName("search-line");
        add(label, line, new Paragraph(hint, new Text(" "), help));
        onSubmit(() -> search.accept(text.getValue()));
    }

    /** @param parameters of the address of the search, which stay */
    public void show(SearchForm form, Map<String, List<String>> parameters) {
        along(Addresses.kept(parameters, Set.of(ID)));
        getElement().setAttribute("action", SpokenAddress.of(form.action()));
        label.setText(form.label());
        text.setValue(form.text());
        text.getElement().setAttribute("value", form.text()); // for those who run no script
        button.setText(form.button());
        suggestions.show(form.suggestions());
        hint.setText(form.hint());
        help.setHref(form.help().href());
        help.setText(form.help().text());
    }
}
