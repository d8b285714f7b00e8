// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings.html;

import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.settings.Change;
import eu.vitrine.portal.settings.SettingsPage;
import eu.vitrine.portal.settings.SettingsPage.Shown;
import eu.vitrine.portal.settings.SettingsPage.Told;
import eu.vitrine.portal.settings.SettingsPages;
import eu.vitrine.portal.shell.Notice;
import eu.vitrine.portal.shell.PlainPages;
import eu.vitrine.portal.shell.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page of choices for those who use it without scripts. Thread-safe; it is about the current request. */
@Component
class PlainSettings implements PlainPages {

    static final String PAGE = "settings";
    static final String CHOOSE = "/settings/choose";
    static final String PLACE = "recommender";
    static final String CHANGED = "changed";
    static final String BEFORE = "before";
    static final String LANGUAGE = "lang";

    private final SettingsPages pages;
    private final Reader reader;

    PlainSettings(SettingsPages pages, Reader reader) {
        this.pages = pages;
        this.reader = reader;
    }

    @Override
    public Optional<PlainPage> of(String path, Map<String, List<String>> parameters) {
        if (!path.equals(PAGE)) {
            return Optional.empty();
        }
        Tongues tongues = Tongues.of(first(parameters, LANGUAGE), reader.languages());
        SettingsPage page = pages.page(tongues, change(parameters));
        Element content = switch (page.body()) {
            case Shown shown -> new SettingsForms(tongues).of(shown);
            case Told told -> told(told.notice());
        };
        return Optional.of(new PlainPage(page.status(), page.title(), content));
    }

    private static @Nullable Change change(Map<String, List<String>> parameters) {
        return first(parameters, CHANGED)
                .map(place -> new Change(place, first(parameters, BEFORE).orElse(null)))
                .orElse(null);
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static Element told(Notice notice) {
        Element section = new Element("section").addClass("notice");
        section.appendElement("h1").text(notice.heading());
        notice.sentences().forEach(sentence -> section.appendElement("p").text(sentence));
        notice.ways()
                .forEach(way -> section.appendElement("p")
                        .appendElement("a")
                        .attr("href", way.href())
                        .text(way.text()));
        return section;
    }
}
