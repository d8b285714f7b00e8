// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.targeting;

import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.RecordPage.Shown;
import eu.vitrine.portal.record.RecordPage.Told;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Notice;
import eu.vitrine.portal.shell.Notices;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the page of a targeting parameter says. Thread-safe. */
@Component
public class TargetingPages {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;

    private final RecordSearch<TargetingParameter> parameters;
    private final TargetingBadges badges;
    private final TargetingSections sections;
    private final TargetingLinks links;
    private final Notices notices;
    private final Frames frames;
    private final Words words;

    TargetingPages(
            RecordSearch<TargetingParameter> parameters,
            TargetingBadges badges,
            TargetingSections sections,
            TargetingLinks links,
            Notices notices,
            Frames frames,
            Words words) {
        this.parameters = parameters;
        this.badges = badges;
        this.sections = sections;
        this.links = links;
        this.notices = notices;
        this.frames = frames;
        this.words = words;
    }

    /** The page of the parameter of this id. It never fails: an unknown id and a catalogue that cannot answer are said. */
    public RecordPage page(String id, Tongues tongues) {
        try {
            return parameters
                    .find(id)
                    .map(parameter -> page(parameter, tongues))
                    .orElseGet(() -> told(NOT_FOUND, unknown(id)));
        } catch (CatalogUnavailable e) {
            return told(UNAVAILABLE, notices.unavailable());
        }
    }

    private RecordPage page(TargetingParameter parameter, Tongues tongues) {
        Marked name = tongues.read(parameter.name());
        return new RecordPage(
                OK,
                frames.title(name.text()),
                new Shown(
                        new Link(words.say("targeting.trail"), TargetingPaths.SEARCH),
                        name,
                        badges.of(parameter),
                        List.of(words.say("targeting.lead", Map.of("platform", parameter.platform()))),
                        links.languages(parameter, tongues),
                        sections.of(parameter, tongues),
                        links.aside(parameter)));
    }

    private RecordPage told(int status, Notice notice) {
        return new RecordPage(status, frames.title(notice.heading()), new Told(notice));
    }

    private Notice unknown(String id) {
        return new Notice(
                words.say("targeting.unknown.heading"),
                List.of(words.say("targeting.unknown.id", Map.of("id", id))),
                List.of(),
                List.of(new Link(words.say("targeting.trail"), TargetingPaths.SEARCH)));
    }
}
