// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.Status;
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

/** What the pages of recommenders and of their versions say. Thread-safe. */
@Component
public class RecommenderPages {

    private final RecommenderVersions versions;
    private final RecommenderSections sections;
    private final RecommenderLinks links;
    private final RecommenderBadges badges;
    private final StandingWords standing;
    private final RecordPages records;
    private final Words words;

    RecommenderPages(
            RecommenderVersions versions,
            RecommenderSections sections,
            RecommenderLinks links,
            RecommenderBadges badges,
            StandingWords standing,
            RecordPages records,
            Words words) {
        this.versions = versions;
        this.sections = sections;
        this.links = links;
        this.badges = badges;
        this.standing = standing;
        this.records = records;
        this.words = words;
    }

    /** The page of a recommender: its version in force, else the newest. It never fails. */
    public RecordPage page(String id, Tongues tongues) {
        return records.orTold(
                () -> versions.current(id),
                version -> shown(version, RecommenderPaths.page(id), tongues),
                RecommenderPaths.SEARCH,
                id);
    }

    /** The page of one version. It never fails. */
    public RecordPage version(String id, String version, Tongues tongues) {
        return records.orTold(
                () -> versions.version(id, version),
                found -> shown(found, RecommenderPaths.version(found), tongues),
                RecommenderPaths.SEARCH,
                id + ' ' + version);
    }

    private RecordPage shown(Recommender version, String path, Tongues tongues) {
        Status status = versions.standing(version);
        List<Recommender> history = versions.all(version.id());
        Marked name = tongues.read(version.name());
        Shown shown = new Shown(
                new Link(words.say("recommender.trail"), RecommenderPaths.ALL),
                name,
                badges.of(version, status),
                List.of(
                        words.say("recommender.lead", Map.of("platform", version.platform())),
                        standing.sentence(version, status)),
                links.languages(version, path, tongues),
                sections.of(version, history, tongues),
                links.aside(version));
        return records.titled(name.text(), shown);
    }
}
