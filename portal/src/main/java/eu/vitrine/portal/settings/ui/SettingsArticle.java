// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import eu.vitrine.portal.settings.SettingsPage.Shown;
import eu.vitrine.portal.settings.SettingsPage.Switch;
import java.util.List;

/** All switches, one below the other. They stay in their place from click to click, and the keyboard with them. */
final class SettingsArticle extends Article {

    private final List<SwitchView> switches;
    private final KeptView kept;
    private final Shown first;

    SettingsArticle(Shown shown, SwitchClicks clicks) {
        addClassName("settings");
        first = shown;
        switches = shown.switches().stream()
                .map(one -> new SwitchView(one, clicks))
                .toList();
        kept = new KeptView(shown.kept(), clicks);
        add(header(shown));
        switches.forEach(this::add);
        add(kept);
        show(shown);
    }

    /** Shows what holds now; false if there are other switches or other words now, so that a new page is needed. */
    boolean show(Shown shown) {
        if (!outline(shown).equals(outline(first))) {
            return false;
        }
        for (int place = 0; place < switches.size(); place++) {
            switches.get(place).show(shown.switches().get(place));
        }
        kept.show(shown.kept());
        return true;
    }

    private static List<Object> outline(Shown shown) {
        return List.of(
                shown.lead(),
                shown.notices(),
                shown.kept().sentences(),
                shown.switches().stream().map(SettingsArticle::outline).toList());
    }

    private static List<Object> outline(Switch one) {
        return List.of(
                one.place(),
                one.heading(),
                one.options().stream()
                        .map(option -> List.of(option.id(), option.name(), option.about()))
                        .toList());
    }

    private static Header header(Shown shown) {
        Header header = new Header(new H1(shown.heading()));
        shown.lead().forEach(sentence -> header.add(new Paragraph(sentence)));
        shown.notices().forEach(sentence -> {
            Paragraph notice = new Paragraph(sentence);
            notice.addClassName("setting-notice");
            header.add(notice);
        });
        return header;
    }
}
