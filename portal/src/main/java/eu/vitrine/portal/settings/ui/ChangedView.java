// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.vitrine.portal.settings.SettingsPage.Changed;
import eu.vitrine.portal.settings.form.ChoiceForm;
import eu.vitrine.portal.shell.ui.Form;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What was just changed, which is read aloud, and a button that takes it back. */
final class ChangedView extends Div {

    private final Paragraph sentence = new Paragraph();
    private final StepButton undo;
    private String before = "";

    ChangedView(String place, Consumer<String> takeBack) {
        addClassName("setting-changed");
        sentence.getElement().setAttribute("role", "status");
        undo = new StepButton(ChoiceForm.BEFORE, () -> takeBack.accept(before));
        undo.addClassName("setting-undo");
        Form form = Form.sentTo(ChoiceForm.ACTION).with(ChoiceForm.PLACE, place);
        form.add(undo);
        add(sentence, form);
        show(null);
    }

    void show(@Nullable Changed changed) {
        sentence.setText(changed == null ? "" : changed.sentence());
        undo.setVisible(changed != null && changed.before() != null);
        if (changed != null && changed.before() != null) {
            undo.setText(changed.undo());
            before = changed.before();
            undo.setSent(before);
        }
    }
}
