// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders.rest;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.portal.feeds.Story;
import eu.vitrine.portal.recommenders.DifferenceSummary;
import eu.vitrine.portal.recommenders.RecommenderDifference;
import eu.vitrine.portal.recommenders.RecommenderPaths;
import eu.vitrine.portal.recommenders.RecommenderVersions;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Words;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Versions of recommenders as they stand in a feed: each with the sentence on what changed. Thread-safe. */
@Component
class RecommenderStories {

    private final RecommenderVersions versions;
    private final DifferenceSummary summary;
    private final Words words;
    private final Days days;

    RecommenderStories(RecommenderVersions versions, DifferenceSummary summary, Words words, Days days) {
        this.versions = versions;
        this.summary = summary;
        this.words = words;
        this.days = days;
    }

    /** These versions, in the same order. */
    List<Story> of(List<Recommender> shown) {
        Map<String, List<Recommender>> histories = new HashMap<>();
        return shown.stream()
                .map(version -> story(version, histories.computeIfAbsent(version.id(), versions::all)))
                .toList();
    }

    private Story story(Recommender version, List<Recommender> history) {
        int before = history.stream().map(Recommender::version).toList().indexOf(version.version()) - 1;
        return new Story(
                version.platform() + ' ' + version.key(),
                words.say(
                        "recommender.feed.entry",
                        Map.of(
                                "name", Tongues.ANYBODY.read(version.name()).text(),
                                "version", version.version())),
                version.effectiveFrom().atStartOfDay(ZoneOffset.UTC).toInstant(),
                before < 0
                        ? RecommenderPaths.version(version)
                        : RecommenderPaths.difference(history.get(before), version),
                before < 0 ? first(version) : changed(history.get(before), version));
    }

    private String first(Recommender version) {
        return words.say(
                "recommender.feed.first",
                Map.of(
                        "name", Tongues.ANYBODY.read(version.name()).text(),
                        "day", days.say(version.effectiveFrom())));
    }

    private String changed(Recommender before, Recommender after) {
        return summary.say(RecommenderDifference.between(before, after), Tongues.ANYBODY);
    }
}
