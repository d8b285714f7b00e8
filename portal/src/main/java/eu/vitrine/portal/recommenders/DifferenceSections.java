// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Block.Item;
import eu.vitrine.portal.record.RecordPage.Section;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What came, what went, what weighs differently, what else changed, and what is worded differently. Thread-safe. */
@Component
class DifferenceSections {

    private final Words words;
    private final WeightWords weights;
    private final RewordedTexts texts;

    DifferenceSections(Words words, WeightWords weights, RewordedTexts texts) {
        this.words = words;
        this.weights = weights;
        this.texts = texts;
    }

    List<Section> of(RecommenderDifference difference, Tongues tongues) {
        List<Section> sections = new ArrayList<>();
        add(
                sections,
                "added",
                difference
                        .of(Change.Added.class)
                        .map(change -> new Item(tongues.read(change.name()), part(change), null)));
        add(
                sections,
                "dropped",
                difference
                        .of(Change.Dropped.class)
                        .map(change -> new Item(tongues.read(change.name()), part(change), null)));
        add(
                sections,
                "reweighted",
                difference
                        .of(Change.Reweighted.class)
                        .map(change -> new Item(tongues.read(change.name()), weights(change), null)));
        add(
                sections,
                "altered",
                difference
                        .of(Change.Altered.class)
                        .map(change -> new Item(tongues.read(change.name()), altered(change), null)));
        List<Block> reworded = texts.of(difference, tongues);
        if (!reworded.isEmpty()) {
            sections.add(section("reworded", reworded));
        }
        return sections;
    }

    private void add(List<Section> sections, String id, Stream<Item> found) {
        List<Item> items = found.toList();
        if (!items.isEmpty()) {
            sections.add(section(id, List.of(new Block.Items(items))));
        }
    }

    private Section section(String id, List<Block> blocks) {
        return new Section(id, words.say("recommender.difference." + id), blocks);
    }

    private String part(Change change) {
        return words.say("recommender.part." + change.path().replaceFirst("\\[.*", ""));
    }

    private String weights(Change.Reweighted change) {
        return words.say(
                "recommender.difference.fromTo",
                Map.of("before", weights.say(change.before()), "after", weights.say(change.after())));
    }

    private String altered(Change.Altered change) {
        String key = "recommender.altered." + change.property();
        return words.say(
                key,
                Map.of(
                        "before", value(change.property(), change.before()),
                        "after", value(change.property(), change.after())));
    }

    private String value(String property, @Nullable String value) {
        if (value == null) {
            return words.say("recommender.altered.unsaid");
        }
        return words.say(
                property.equals("kind") ? "recommenders.parameterKind." + value : "recommender.altered." + value);
    }
}
