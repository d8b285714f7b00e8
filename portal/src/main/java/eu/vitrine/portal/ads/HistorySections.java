// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.archive.Happening;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.portal.archive.Verification;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Block.Changes;
import eu.vitrine.portal.record.Block.Folded;
import eu.vitrine.portal.record.Block.Sentences;
import eu.vitrine.portal.record.Block.Way;
import eu.vitrine.portal.record.Block.Ways;
import eu.vitrine.portal.record.RecordPage.Section;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The part of the page of an ad that says what became of it, and lets anybody check that. Thread-safe. */
@Component
class HistorySections {

    private static final int SHOWN = 20;

    private final AdHistory history;
    private final HistoryWords said;
    private final AdChanges changes;
    private final Verification verification;
    private final Words words;
    private final Days days;

    HistorySections(
            AdHistory history,
            HistoryWords said,
            AdChanges changes,
            Verification verification,
            Words words,
            Days days) {
        this.history = history;
        this.said = said;
        this.changes = changes;
        this.verification = verification;
        this.words = words;
        this.days = days;
    }

    /** The part for the state of now; empty if no history is kept of this ad. */
    Optional<Section> now(String id) {
        return section(id, Optional.empty());
    }

    /** The part for an older state. */
    Optional<Section> then(String id, AdVersion shown) {
        return section(id, Optional.of(shown));
    }

    private Optional<Section> section(String id, Optional<AdVersion> shown) {
        try {
            List<AdVersion> versions = history.of(id);
            return versions.isEmpty() ? Optional.empty() : Optional.of(section(id, versions, shown));
        } catch (CatalogUnavailable e) {
            return Optional.of(section(List.of(new Sentences(List.of(words.say("history.unreadable"))))));
        }
    }

    private Section section(List<Block> blocks) {
        return new Section("history", words.say("ad.section.history"), blocks);
    }

    private Section section(String id, List<AdVersion> versions, Optional<AdVersion> shown) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Sentences(List.of(summary(versions), words.say("history.verify"))));
        AdVersion proven = shown.orElse(versions.getLast());
        boolean newest = proven.number() == versions.size() && !proven.isGone();
        blocks.add(verification.of(id, AdPaths.proof(id, proven.number()), newest ? AdPaths.json(id) : null));
        blocks.add(new Folded(words.say("history.all", Map.of("count", versions.size())), each(id, versions, shown)));
        return section(blocks);
    }

    private String summary(List<AdVersion> versions) {
        AdVersion first = versions.getFirst();
        long changed = versions.stream()
                .filter(version -> version.version().happening() != Happening.CREATED)
                .count();
        return words.say(
                "history.summary", Map.of("moment", days.say(first.version().at()), "count", changed));
    }

    /** The newest first; the oldest of very many are left to the JSON. */
    private List<Block> each(String id, List<AdVersion> versions, Optional<AdVersion> shown) {
        List<Block> blocks = new ArrayList<>();
        for (int i = versions.size() - 1; i >= Math.max(0, versions.size() - SHOWN); i--) {
            AdVersion version = versions.get(i);
            blocks.add(new Folded(said.line(version), version(id, versions, i, shown.equals(Optional.of(version)))));
        }
        blocks.add(new Ways(further(id)));
        return blocks;
    }

    private List<Way> further(String id) {
        return List.of(
                new Way(new Link(words.say("history.trust"), "/trust"), "", null, false),
                new Way(
                        new Link(words.say("history.evidence"), AdPaths.evidence(id)),
                        words.say("history.evidence.about"),
                        null,
                        false),
                new Way(
                        new Link(words.say("history.json"), AdPaths.versions(id)),
                        words.say("history.json.about"),
                        null,
                        false));
    }

    private List<Block> version(String id, List<AdVersion> versions, int place, boolean here) {
        AdVersion version = versions.get(place);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Sentences(said.about(version)));
        Optional<Changes> changed = place == 0 ? Optional.empty() : changed(versions.get(place - 1), version);
        changed.ifPresent(blocks::add);
        if (version.ad() != null) {
            Link then = new Link(
                    words.say("history.then"),
                    AdPaths.asOf(id, version.version().at()));
            blocks.add(new Ways(List.of(new Way(then, "", null, here))));
        }
        return blocks;
    }

    private Optional<Changes> changed(AdVersion before, AdVersion after) {
        if (before.ad() == null || after.ad() == null) {
            return Optional.empty();
        }
        return Optional.of(new Changes(changes.between(before.ad(), after.ad())));
    }
}
