// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A form as browsers know it: Enter in a field and its button do the same. Fields tell their value before it is sent. Where no script runs, the browser
 * sends it itself.
 */
@Tag("form")
public class Form extends HtmlContainer {

    private final List<Input> hidden = new ArrayList<>();

    /** A form that leads to the page on which it stands, whose address then holds what is in its fields. */
    public Form() {}

    /**
     * A form that changes something.
     *
     * @param address where it is sent, without a language, starting with {@code /}
     */
    public static Form sentTo(String address) {
        Form form = new Form();
        form.getElement().setAttribute("method", "post").setAttribute("action", SpokenAddress.of(address));
        return form;
    }

    /** Says what the form is about, which nobody sees. */
    public final Form with(String name, String value) {
        Input field = new Input();
        field.setType("hidden");
        field.getElement().setAttribute("name", name).setAttribute("value", value);
        hidden.add(field);
        add(field);
        return this;
    }

    /** Sends these along in place of what {@link #with} or this said before. */
    public final void along(Map<String, List<String>> parameters) {
        hidden.forEach(Input::removeFromParent);
        hidden.clear();
        parameters.forEach((name, values) -> values.forEach(value -> with(name, value)));
    }

    /** Does this in place of sending it, where the script runs. */
    public final Form onSubmit(Runnable submitted) {
        getElement().addEventListener("submit", event -> submitted.run()).preventDefault();
        return this;
    }
}
