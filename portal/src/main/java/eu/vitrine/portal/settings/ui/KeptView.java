// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.vitrine.portal.settings.Change;
import eu.vitrine.portal.settings.SettingsPage.Kept;
import eu.vitrine.portal.settings.form.ChoiceForm;
import eu.vitrine.portal.shell.ui.Form;
import eu.vitrine.portal.shell.ui.LinkTo;

/** What is kept, and a button that forgets it. */
final class KeptView extends Section {

    private static final String HEADING = "kept-heading";

    private final ChangedView changed;

    KeptView(Kept kept, SwitchClicks clicks) {
        addClassName("setting-kept");
        H2 heading = new H2(kept.heading());
        heading.setId(HEADING);
        getElement().setAttribute("aria-labelledby", HEADING);
        StepButton forget = new StepButton(ChoiceForm.OPTION, () -> clicks.choose(Change.KEPT, null));
        forget.setText(kept.forget());
        forget.setId("forget");
        forget.setSent("");
        Form form = Form.sentTo(ChoiceForm.ACTION).with(ChoiceForm.PLACE, Change.KEPT);
        form.add(forget);
        changed = new ChangedView(Change.KEPT, before -> {
            clicks.undo(Change.KEPT, before);
            forget.focus();
        });
        add(heading);
        kept.sentences().forEach(sentence -> add(new Paragraph(sentence)));
        add(form, changed, new Paragraph(new LinkTo(kept.more())));
    }

    void show(Kept kept) {
        changed.show(kept.changed());
    }
}
