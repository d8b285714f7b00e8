// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.vitrine.portal.record.ui.MarkedText;
import eu.vitrine.portal.settings.SettingsPage.Choosable;
import eu.vitrine.portal.settings.SettingsPage.Switch;
import eu.vitrine.portal.settings.form.ChoiceForm;
import eu.vitrine.portal.shell.ui.Form;
import eu.vitrine.portal.shell.ui.LinkTo;
import java.util.ArrayList;
import java.util.List;

/** Where people choose for one recommender: its options side by side, none before the other. */
final class SwitchView extends Section {

    private final Paragraph state = new Paragraph();
    private final List<OptionView> options = new ArrayList<>();
    private final ChangedView changed;

    SwitchView(Switch one, SwitchClicks clicks) {
        changed = new ChangedView(one.place(), before -> {
            clicks.undo(one.place(), before);
            options.forEach(OptionView::focusIfHeld);
        });
        addClassName("setting");
        setId(one.anchor());
        getElement().setAttribute("tabindex", "-1").setAttribute("aria-labelledby", heading(one));
        H2 heading = new H2(new MarkedText(one.heading()));
        heading.setId(heading(one));
        add(heading);
        if (one.purpose() != null) {
            add(new Paragraph(new MarkedText(one.purpose())));
        }
        state.addClassName("setting-state");
        add(state);
        if (!one.options().isEmpty()) {
            add(options(one, clicks), changed);
        }
        if (one.note() != null) {
            Paragraph note = new Paragraph(one.note());
            note.addClassName("setting-note");
            add(note);
        }
        one.warnings().forEach(this::warn);
        if (one.explanation() != null) {
            add(new Paragraph(new LinkTo(one.explanation())));
        }
    }

    void show(Switch one) {
        state.setText(one.state());
        for (int place = 0; place < options.size(); place++) {
            options.get(place).show(one.options().get(place));
        }
        changed.show(one.changed());
    }

    private Form options(Switch one, SwitchClicks clicks) {
        Form group = Form.sentTo(ChoiceForm.ACTION).with(ChoiceForm.PLACE, one.place());
        group.addClassName("setting-options");
        group.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", heading(one));
        boolean choice = one.options().size() > 1;
        for (Choosable option : one.options()) {
            OptionView view = new OptionView(
                    one.anchor() + "-option-" + option.id(),
                    option,
                    choice,
                    () -> clicks.choose(one.place(), option.id()));
            options.add(view);
            group.add(view);
        }
        return group;
    }

    private static String heading(Switch one) {
        return one.anchor() + "-heading";
    }

    private void warn(String sentence) {
        Paragraph warning = new Paragraph(sentence);
        warning.addClassName("warning");
        add(warning);
    }
}
