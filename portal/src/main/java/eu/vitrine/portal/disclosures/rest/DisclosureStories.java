// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.vitrine.catalog.Disclosure;
import eu.vitrine.portal.disclosures.DisclosureDifference;
import eu.vitrine.portal.disclosures.DisclosurePaths;
import eu.vitrine.portal.disclosures.DisclosureSummary;
import eu.vitrine.portal.disclosures.DisclosureVersions;
import eu.vitrine.portal.feeds.Story;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Versions of published texts as they stand in a feed: each with the sentence on what changed. Thread-safe. */
@Component
class DisclosureStories {

    /** Sentences are remembered for as many changes: to find one again means to compare long texts. */
    private static final int REMEMBERED = 1_000;

    private final Cache<Compared, String> sentences =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final DisclosureVersions versions;
    private final DisclosureSummary summary;
    private final Words words;
    private final Days days;

    DisclosureStories(DisclosureVersions versions, DisclosureSummary summary, Words words, Days days) {
        this.versions = versions;
        this.summary = summary;
        this.words = words;
        this.days = days;
    }

    /** These versions, in the same order. */
    List<Story> of(List<Disclosure> shown) {
        Map<String, List<Disclosure>> histories = new HashMap<>();
        return shown.stream()
                .map(version -> story(version, histories.computeIfAbsent(version.id(), versions::all)))
                .toList();
    }

    private Story story(Disclosure version, List<Disclosure> history) {
        int before = history.indexOf(version) - 1;
        boolean first = before < 0;
        return new Story(
                "disclosure " + version.key(),
                words.say(
                        "disclosure.feed.entry",
                        Map.of("service", version.service(), "moment", days.say(version.date()))),
                version.date(),
                first ? DisclosurePaths.page(version) : DisclosurePaths.page(history.get(before), version),
                first ? found(version) : changed(history.get(before), version));
    }

    private String changed(Disclosure before, Disclosure after) {
        return sentences.get(
                Compared.of(before, after), pair -> summary.say(DisclosureDifference.between(before, after)));
    }

    private String found(Disclosure version) {
        return words.say(
                "disclosure.feed.first", Map.of("service", version.service(), "moment", days.say(version.date())));
    }

    /** What is compared, without its words; what a version says never changes, unless the whole catalogue is made anew. */
    private record Compared(String before, String after, int words) {

        static Compared of(Disclosure before, Disclosure after) {
            return new Compared(before.key(), after.key(), Objects.hash(before.text(), after.text()));
        }
    }
}
