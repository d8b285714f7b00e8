// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.targeting;

import eu.vitrine.catalog.Multilingual;
import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Fact;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.record.RecordPage.Section;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The parts of the page of a targeting parameter, in the order in which people ask. Thread-safe. */
@Component
class TargetingSections {

    private final TargetingLabels labels;
    private final UseBlocks uses;
    private final Words words;
    private final Days days;

    TargetingSections(TargetingLabels labels, UseBlocks uses, Words words, Days days) {
        this.labels = labels;
        this.uses = uses;
        this.words = words;
        this.days = days;
    }

    List<Section> of(TargetingParameter parameter, Tongues tongues) {
        List<Section> sections = new ArrayList<>();
        if (!parameter.findings().isEmpty()) {
            List<String> found = parameter.findings().stream()
                    .map(finding -> words.say("targeting.finding." + finding))
                    .toList();
            sections.add(section("findings", List.of(new Block.Sentences(found))));
        }
        sections.add(section("meaning", List.of(new Block.Facts(facts(parameter, tongues)))));
        sections.add(section("change", change(parameter, tongues)));
        sections.add(section("use", uses.of(parameter)));
        return sections;
    }

    private List<Fact> facts(TargetingParameter parameter, Tongues tongues) {
        List<Fact> facts = new ArrayList<>();
        facts.add(said("explanation", parameter.explanation(), tongues));
        facts.add(said("dataSource", parameter.dataSource(), tongues));
        facts.add(truth("profiling", parameter.profiling()));
        facts.add(truth("specialCategory", parameter.specialCategory()));
        facts.add(truth("include", parameter.include()));
        facts.add(truth("exclude", parameter.exclude()));
        if (parameter.effectiveFrom() != null) {
            facts.add(Fact.of(words.say("targeting.since"), days.say(parameter.effectiveFrom())));
        }
        return facts;
    }

    private Fact said(String field, @Nullable Multilingual text, Tongues tongues) {
        String label = labels.field(field);
        return text == null
                ? Fact.of(label, words.say("targeting.unsaid"))
                : new Fact(label, List.of(new Fact.Value(tongues.read(text), null)));
    }

    private Fact truth(String field, @Nullable Boolean value) {
        String key = "targeting." + field + '.' + (value == null ? "unsaid" : value);
        return Fact.of(labels.field(field), words.say(key));
    }

    private List<Block> change(TargetingParameter parameter, Tongues tongues) {
        List<Block> blocks = new ArrayList<>();
        Multilingual how = parameter.howToChange();
        blocks.add(
                how == null
                        ? new Block.Sentences(List.of(words.say("targeting.change.unsaid")))
                        : new Block.Texts(List.of(tongues.read(how))));
        if (parameter.link() != null) {
            Marked there = Marked.plain(words.say("targeting.change.link"), null);
            blocks.add(new Block.Items(List.of(new Block.Item(there, null, parameter.link()))));
        }
        return blocks;
    }

    private Section section(String id, List<Block> blocks) {
        return new Section(id, words.say("targeting.section." + id), blocks);
    }
}
