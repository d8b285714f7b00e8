// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import eu.vitrine.catalog.Multilingual;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.Recommender.Importance;
import eu.vitrine.catalog.Recommender.Parameter;
import eu.vitrine.portal.record.Badge;
import eu.vitrine.portal.record.Badge.Tone;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Block.Card;
import eu.vitrine.portal.record.Fact;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The main parameters in order of importance, with their weights and the reasons for these (Art. 27(2) DSA). Thread-safe. */
@Component
class ParameterCards {

    private final Words words;
    private final WeightWords weights;

    ParameterCards(Words words, WeightWords weights) {
        this.words = words;
        this.weights = weights;
    }

    List<Block> of(Recommender version, Tongues tongues) {
        if (version.parameters().isEmpty()) {
            return List.of(new Block.Sentences(List.of(words.say("recommender.parameters.unsaid"))));
        }
        boolean shares = version.parameters().stream()
                .map(Parameter::importance)
                .anyMatch(importance -> importance != null && importance.share() != null);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Sentences(
                List.of(words.say(shares ? "recommender.parameters.shares" : "recommender.parameters.intro"))));
        blocks.add(new Block.Cards(version.byImportance().stream()
                .map(parameter -> card(parameter, tongues))
                .toList()));
        return blocks;
    }

    private Card card(Parameter parameter, Tongues tongues) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "recommender.parameter.reason", parameter.reason(), tongues);
        add(facts, "recommender.parameter.influence", parameter.influence(), tongues);
        Importance importance = parameter.importance();
        if (importance != null && importance.method() != null) {
            facts.add(Fact.of(words.say("recommender.parameter.method"), importance.method()));
        }
        return new Card(
                "parameter-" + parameter.key(),
                tongues.read(parameter.name()),
                badges(parameter),
                weights.weight(importance),
                parameter.explanation() == null ? List.of() : List.of(tongues.read(parameter.explanation())),
                facts);
    }

    private List<Badge> badges(Parameter parameter) {
        List<Badge> badges = new ArrayList<>();
        badges.add(new Badge(words.say("recommenders.parameterKind." + parameter.kind()), Tone.PLAIN));
        if (parameter.profiling() != null) {
            badges.add(new Badge(words.say("recommender.parameter.profiling." + parameter.profiling()), Tone.PLAIN));
        }
        return badges;
    }

    private void add(List<Fact> facts, String label, @Nullable Multilingual text, Tongues tongues) {
        if (text != null) {
            facts.add(new Fact(words.say(label), List.of(new Fact.Value(tongues.read(text), null))));
        }
    }
}
