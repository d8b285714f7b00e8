// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Block.Way;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Every version with its date, the newest first, each with a link to it and to what changed. Thread-safe. */
@Component
class RecommenderHistory {

    private final Words words;
    private final StandingWords standing;
    private final RecommenderVersions versions;

    RecommenderHistory(Words words, StandingWords standing, RecommenderVersions versions) {
        this.words = words;
        this.standing = standing;
        this.versions = versions;
    }

    /** @param all the versions, in order of effect */
    Block of(Recommender here, List<Recommender> all, Tongues tongues) {
        List<Way> ways = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            Recommender version = all.get(i);
            Link difference = i == 0
                    ? null
                    : new Link(
                            words.say("recommender.history.difference", Map.of("version", version.version())),
                            tongues.keep(RecommenderPaths.difference(all.get(i - 1), version)));
            ways.add(new Way(
                    new Link(
                            words.say("recommender.history.version", Map.of("version", version.version())),
                            tongues.keep(RecommenderPaths.version(version))),
                    standing.say(version, versions.standing(version)),
                    difference,
                    version.version().equals(here.version())));
        }
        return new Block.Ways(ways);
    }
}
