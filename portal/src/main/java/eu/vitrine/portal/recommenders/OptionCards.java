// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.Recommender.Option;
import eu.vitrine.portal.record.Badge;
import eu.vitrine.portal.record.Badge.Tone;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Block.Card;
import eu.vitrine.portal.record.Block.Way;
import eu.vitrine.portal.record.Fact;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The options among which people choose, of which one must do without profiling (Art. 38 DSA). Thread-safe. */
@Component
class OptionCards {

    private final Words words;
    private final SwitchingPage switching;

    OptionCards(Words words, SwitchingPage switching) {
        this.words = words;
        this.switching = switching;
    }

    List<Block> of(Recommender version, Tongues tongues) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Sentences(List.of(words.say(intro(version)))));
        if (!version.options().isEmpty()) {
            blocks.add(new Block.Cards(version.options().stream()
                    .map(option -> card(option, tongues))
                    .toList()));
        }
        if (version.options().size() > 1) {
            Link choose = new Link(words.say("recommender.options.switch"), switching.choice(version.id()));
            blocks.add(new Block.Ways(List.of(new Way(choose, "", null, false))));
        }
        return blocks;
    }

    private static String intro(Recommender version) {
        if (version.options().isEmpty()) {
            return "recommender.options.none";
        }
        return version.withoutProfiling().isEmpty() ? "recommender.options.profiled" : "recommender.options.intro";
    }

    private Card card(Option option, Tongues tongues) {
        List<Badge> badges = new ArrayList<>();
        badges.add(new Badge(
                words.say("recommender.option.profiling." + option.profiling()),
                option.profiling() ? Tone.PLAIN : Tone.ACTIVE));
        if (option.byDefault()) {
            badges.add(new Badge(words.say("recommender.option.default"), Tone.PLAIN));
        }
        List<Fact> facts = new ArrayList<>();
        if (option.order() != null) {
            facts.add(new Fact(
                    words.say("recommender.option.order"),
                    List.of(new Fact.Value(tongues.read(option.order()), null))));
        }
        return new Card(
                "option-" + option.id(),
                tongues.read(option.name()),
                badges,
                null,
                option.change() == null ? List.of() : List.of(tongues.read(option.change())),
                facts);
    }
}
