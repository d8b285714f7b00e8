// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Origin;
import eu.vitrine.portal.shell.Words;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How to quote a version, or what changed between two, so that others find it again. Thread-safe. */
@Component
class Citations {

    private final Words words;
    private final Days days;
    private final Frames frames;
    private final InstantSource clock;

    Citations(Words words, Days days, Frames frames, InstantSource clock) {
        this.words = words;
        this.days = days;
        this.frames = frames;
        this.clock = clock;
    }

    Block of(Recommender version, Tongues tongues) {
        return quotation(
                "recommender.cite",
                RecommenderPaths.version(version),
                Map.of(
                        "name", tongues.read(version.name()).text(),
                        "version", version.version(),
                        "day", days.say(version.effectiveFrom())));
    }

    Block of(Recommender before, Recommender after, Tongues tongues) {
        return quotation(
                "recommender.cite.difference",
                RecommenderPaths.difference(before, after),
                Map.of(
                        "name", tongues.read(after.name()).text(),
                        "before", before.version(),
                        "after", after.version()));
    }

    private Block quotation(String key, String path, Map<String, String> about) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        String quoted = words.say(key, about);
        return new Block.Quotation(words.say(
                "recommender.cite.where",
                Map.of(
                        "quoted",
                        quoted,
                        "repository",
                        frames.name(),
                        "address",
                        Origin.current() + path,
                        "today",
                        days.say(today))));
    }
}
