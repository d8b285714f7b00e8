// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings.html;

import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.settings.Change;
import eu.vitrine.portal.settings.SettingsPage.Changed;
import eu.vitrine.portal.settings.SettingsPage.Choosable;
import eu.vitrine.portal.settings.SettingsPage.Kept;
import eu.vitrine.portal.settings.SettingsPage.Shown;
import eu.vitrine.portal.settings.SettingsPage.Switch;
import eu.vitrine.portal.shell.Link;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes the page of choices as forms: a button sends what it chooses. Texts are data and never markup. */
final class SettingsForms {

    private final Tongues tongues;

    SettingsForms(Tongues tongues) {
        this.tongues = tongues;
    }

    Element of(Shown shown) {
        Element article = new Element("article").addClass("settings");
        article.appendElement("h1").text(shown.heading());
        shown.lead().forEach(sentence -> paragraph(article, sentence));
        shown.notices().forEach(sentence -> paragraph(article, sentence).addClass("setting-notice"));
        shown.switches().forEach(one -> article.appendChild(section(one)));
        article.appendChild(kept(shown.kept()));
        return article;
    }

    private Element section(Switch one) {
        Element section = new Element("section").addClass("setting").attr("id", one.anchor());
        text(section.appendElement("h2"), one.heading());
        if (one.purpose() != null) {
            text(section.appendElement("p"), one.purpose());
        }
        paragraph(section, one.state()).addClass("setting-state");
        if (!one.options().isEmpty()) {
            section.appendChild(options(one));
            changed(section, one.place(), one.changed());
        }
        if (one.note() != null) {
            paragraph(section, one.note()).addClass("setting-note");
        }
        one.warnings().forEach(sentence -> paragraph(section, sentence).addClass("warning"));
        if (one.explanation() != null) {
            link(section, one.explanation());
        }
        return section;
    }

    private Element options(Switch one) {
        Element form = form(one.place()).addClass("setting-options");
        boolean choice = one.options().size() > 1;
        for (Choosable option : one.options()) {
            Element part = form.appendElement("div").addClass("setting-option");
            Element name = part.appendElement(choice ? "button" : "p");
            if (choice) {
                name.attr("name", "option").attr("value", option.id());
                name.attr("aria-pressed", String.valueOf(option.holds()));
            }
            part.attr("data-holds", option.holds());
            text(name.appendElement("span").addClass("setting-name"), option.name());
            name.appendElement("span").addClass("setting-holds").text(option.holds() ? option.holding() : "");
            Element about = part.appendElement("div");
            option.about().forEach(words -> text(about.appendElement("p"), words));
        }
        return form;
    }

    private Element kept(Kept kept) {
        Element section = new Element("section").addClass("setting-kept").attr("id", Change.KEPT);
        section.appendElement("h2").text(kept.heading());
        kept.sentences().forEach(sentence -> paragraph(section, sentence));
        Element form = form(Change.KEPT);
        form.appendElement("button").attr("name", "option").attr("value", "").text(kept.forget());
        section.appendChild(form);
        changed(section, Change.KEPT, kept.changed());
        link(section, kept.more());
        return section;
    }

    private void changed(Element into, String place, @Nullable Changed changed) {
        if (changed == null) {
            return;
        }
        Element part = into.appendElement("div").addClass("setting-changed");
        paragraph(part, changed.sentence()).attr("role", "status");
        if (changed.before() != null) {
            Element form = form(place);
            hidden(form, PlainSettings.BEFORE, changed.before());
            form.appendElement("button").addClass("setting-undo").text(changed.undo());
            part.appendChild(form);
        }
    }

    private Element form(String place) {
        Element form = new Element("form").attr("method", "post").attr("action", PlainSettings.CHOOSE);
        hidden(form, PlainSettings.PLACE, place);
        if (tongues.chosen() != null) {
            hidden(form, PlainSettings.LANGUAGE, tongues.chosen());
        }
        return form;
    }

    private static void hidden(Element form, String name, String value) {
        form.appendElement("input").attr("type", "hidden").attr("name", name).attr("value", value);
    }

    private static Element paragraph(Element into, String sentence) {
        return into.appendElement("p").text(sentence);
    }

    private static void text(Element into, Marked text) {
        into.text(text.text()).attr("dir", "auto");
        if (text.language() != null) {
            into.attr("lang", text.language());
        }
    }

    private static void link(Element into, Link link) {
        into.appendElement("p").appendElement("a").attr("href", link.href()).text(link.text());
    }
}
