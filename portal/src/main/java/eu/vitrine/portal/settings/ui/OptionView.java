// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings.ui;

import com.vaadin.flow.component.FocusOption.PreventScroll;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.vitrine.portal.record.ui.MarkedText;
import eu.vitrine.portal.settings.SettingsPage.Choosable;
import eu.vitrine.portal.settings.form.ChoiceForm;

/** An option: a button that chooses it, and what it changes. Whether it holds is seen by a mark and words, heard as pressed. */
final class OptionView extends Div {

    private final StepButton button;
    private final Span holding = new Span();
    private boolean holds;

    /** @param choice whether there is anything else to choose */
    OptionView(String id, Choosable option, boolean choice, Runnable chosen) {
        button = new StepButton(ChoiceForm.OPTION, chosen);
        button.setSent(option.id());
        addClassName("setting-option");
        holding.addClassName("setting-holds");
        holding.getElement().setAttribute("aria-hidden", String.valueOf(choice));
        MarkedText name = new MarkedText(option.name());
        name.addClassName("setting-name");
        Div about = new Div();
        about.setId(id + "-about");
        option.about().forEach(text -> about.add(new Paragraph(new MarkedText(text))));
        if (choice) {
            button.setId(id);
            button.getElement().setAttribute("aria-describedby", id + "-about");
            button.add(name, holding);
            add(button, about);
        } else {
            add(new Paragraph(name, holding), about);
        }
    }

    void show(Choosable option) {
        holds = option.holds();
        button.getElement().setAttribute("aria-pressed", String.valueOf(holds));
        holding.setText(holds ? option.holding() : "");
        getElement().setAttribute("data-holds", holds);
    }

    /** Leads the keyboard here if this option holds. */
    void focusIfHeld() {
        if (holds) {
            button.focus(PreventScroll.ENABLED);
        }
    }
}
