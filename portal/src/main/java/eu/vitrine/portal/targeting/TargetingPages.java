// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.targeting;

import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.RecordPage.Shown;
import eu.vitrine.portal.record.RecordPages;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the page of a targeting parameter says. Thread-safe. */
@Component
public class TargetingPages {

    private static final RecordPages.Search SEARCH =
            new RecordPages.Search("targeting", "targeting.trail", TargetingPaths.SEARCH);

    private final RecordSearch<TargetingParameter> parameters;
    private final TargetingBadges badges;
    private final TargetingSections sections;
    private final TargetingLinks links;
    private final RecordPages pages;
    private final Words words;

    TargetingPages(
            RecordSearch<TargetingParameter> parameters,
            TargetingBadges badges,
            TargetingSections sections,
            TargetingLinks links,
            RecordPages pages,
            Words words) {
        this.parameters = parameters;
        this.badges = badges;
        this.sections = sections;
        this.links = links;
        this.pages = pages;
        this.words = words;
    }

    /** The page of the parameter of this id. It never fails: an unknown id and a catalogue that cannot answer are said. */
    public RecordPage page(String id, Tongues tongues) {
        return pages.orTold(() -> parameters.find(id), parameter -> page(parameter, tongues), SEARCH, id);
    }

    private RecordPage page(TargetingParameter parameter, Tongues tongues) {
        Marked name = tongues.read(parameter.name());
        return pages.titled(
                name.text(),
                new Shown(
                        new Link(words.say("targeting.trail"), TargetingPaths.SEARCH),
                        name,
                        badges.of(parameter),
                        List.of(words.say("targeting.lead", Map.of("platform", parameter.platform()))),
                        links.languages(parameter, tongues),
                        sections.of(parameter, tongues),
                        links.aside(parameter)));
    }
}
