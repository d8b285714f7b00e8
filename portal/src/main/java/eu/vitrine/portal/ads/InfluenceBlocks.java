// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Block.Facts;
import eu.vitrine.portal.record.Block.Sentences;
import eu.vitrine.portal.record.Block.Way;
import eu.vitrine.portal.record.Block.Ways;
import eu.vitrine.portal.record.Fact;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How people can change what decides that an ad is shown to them: Art. 26(1)(d) DSA. Thread-safe. */
@Component
class InfluenceBlocks {

    private final Words words;

    InfluenceBlocks(Words words) {
        this.words = words;
    }

    /**
     * What the platform says about each parameter that the ad makes use of, and the way to the choices.
     *
     * @param explained what the platform says about what it aims ads with
     */
    List<Block> of(Ad ad, Map<Dimension, List<TargetingParameter>> explained, Tongues tongues) {
        List<Block> blocks = new ArrayList<>();
        List<Fact> ways = ad.targeting().stream()
                .map(row -> row.dimension())
                .distinct()
                .flatMap(dimension -> explained.getOrDefault(dimension, List.of()).stream())
                .flatMap(parameter -> way(parameter, tongues).stream())
                .toList();
        blocks.add(ways.isEmpty() ? new Sentences(List.of(words.say("ad.influence.unsaid"))) : new Facts(ways));
        blocks.add(
                new Ways(List.of(new Way(new Link(words.say("ad.influence.choices"), "/settings"), "", null, false))));
        return blocks;
    }

    private static Optional<Fact> way(TargetingParameter parameter, Tongues tongues) {
        return Optional.ofNullable(parameter.howToChange())
                .map(how -> new Fact(
                        tongues.read(parameter.name()).text(),
                        List.of(new Fact.Value(
                                tongues.read(how), tongues.keep(TargetingExplanations.page(parameter))))));
    }
}
