// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import eu.vitrine.catalog.Multilingual;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.Recommender.Remuneration;
import eu.vitrine.catalog.Recommender.Surface;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Block.Item;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.record.RecordPage.Section;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The parts of the page of a recommender, in the order in which people ask. Thread-safe. */
@Component
class RecommenderSections {

    private final Words words;
    private final ParameterCards parameters;
    private final OptionCards options;
    private final RecommenderHistory history;
    private final Citations citations;
    private final LanguageGaps gaps;

    RecommenderSections(
            Words words,
            ParameterCards parameters,
            OptionCards options,
            RecommenderHistory history,
            Citations citations,
            LanguageGaps gaps) {
        this.words = words;
        this.parameters = parameters;
        this.options = options;
        this.history = history;
        this.citations = citations;
        this.gaps = gaps;
    }

    /** @param versions all of them, in order of effect */
    List<Section> of(Recommender version, List<Recommender> versions, Tongues tongues) {
        List<Section> sections = new ArrayList<>();
        if (!version.findings().isEmpty()) {
            List<String> found = version.findings().stream()
                    .map(finding -> words.say("recommender.finding." + finding))
                    .toList();
            List<Item> missing = gaps.of(version, tongues);
            sections.add(section(
                    "findings",
                    missing.isEmpty()
                            ? List.of(new Block.Sentences(found))
                            : List.of(new Block.Sentences(found), new Block.Items(missing))));
        }
        sections.add(section("purpose", List.of(text(version.purpose(), "recommender.purpose.unsaid", tongues))));
        sections.add(section("parameters", parameters.of(version, tongues)));
        sections.add(section("options", options.of(version, tongues)));
        sections.add(section("remuneration", money(version.remuneration(), tongues)));
        sections.add(section("exclusions", List.of(exclusions(version, tongues))));
        sections.add(section("surfaces", List.of(surfaces(version, tongues))));
        sections.add(section("history", List.of(history.of(version, versions, tongues))));
        sections.add(section("cite", List.of(citations.of(version, tongues))));
        return sections;
    }

    private Block text(@Nullable Multilingual text, String unsaid, Tongues tongues) {
        return text == null
                ? new Block.Sentences(List.of(words.say(unsaid)))
                : new Block.Texts(List.of(tongues.read(text)));
    }

    private List<Block> money(@Nullable Remuneration remuneration, Tongues tongues) {
        if (remuneration == null) {
            return List.of(new Block.Sentences(List.of(words.say("recommender.remuneration.unsaid"))));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Sentences(List.of(words.say("recommender.remuneration." + remuneration.influences()))));
        if (remuneration.explanation() != null) {
            blocks.add(new Block.Texts(List.of(tongues.read(remuneration.explanation()))));
        }
        return blocks;
    }

    private Block exclusions(Recommender version, Tongues tongues) {
        List<Item> items = version.exclusions().stream()
                .map(exclusion -> new Item(tongues.read(exclusion), null, null))
                .toList();
        return items.isEmpty()
                ? new Block.Sentences(List.of(words.say("recommender.exclusions.unsaid")))
                : new Block.Items(items);
    }

    private Block surfaces(Recommender version, Tongues tongues) {
        List<Item> items = version.surfaces().stream()
                .map(surface -> surface(surface, tongues))
                .toList();
        return items.isEmpty()
                ? new Block.Sentences(List.of(words.say("recommender.surfaces.unsaid")))
                : new Block.Items(items);
    }

    private Item surface(Surface surface, Tongues tongues) {
        Marked name = tongues.read(surface.name());
        return new Item(
                name,
                surface.channel() == null ? null : words.say("recommenders.channel." + surface.channel()),
                surface.link());
    }

    private Section section(String id, List<Block> blocks) {
        return new Section(id, words.say("recommender.section." + id), blocks);
    }
}
