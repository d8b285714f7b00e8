// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import com.ibm.icu.text.ListFormatter;
import eu.vitrine.catalog.Multilingual;
import eu.vitrine.portal.recommenders.Change.Reworded;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.shell.Names;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Texts that are worded differently, in the language of whoever reads; of other languages it is said that they changed too. Thread-safe. */
@Component
class RewordedTexts {

    private final Words words;
    private final Names names;
    private final TextNames texts;

    RewordedTexts(Words words, Names names, TextNames texts) {
        this.words = words;
        this.names = names;
        this.texts = texts;
    }

    List<Block> of(RecommenderDifference difference, Tongues tongues) {
        List<Block.Change> read = new ArrayList<>();
        TreeSet<String> others = new TreeSet<>();
        difference.of(Reworded.class).forEach(change -> {
            if (change.language().equals(language(difference, change.path(), tongues))) {
                read.add(new Block.Change(
                        texts.say(change.path(), difference.after(), tongues), change.difference(), change.language()));
            } else {
                others.add(names.language(change.language()));
            }
        });
        List<Block> blocks = new ArrayList<>();
        if (!read.isEmpty()) {
            blocks.add(new Block.Changes(read));
        }
        if (!others.isEmpty()) {
            String list = ListFormatter.getInstance(words.locale()).format(others);
            blocks.add(new Block.Sentences(
                    List.of(words.say("recommender.difference.languages", Map.of("languages", list)))));
        }
        return blocks;
    }

    /** The language in which this text is read. */
    private static String language(RecommenderDifference difference, String path, Tongues tongues) {
        Multilingual text = difference.after().texts().byPath().get(path);
        if (text == null) {
            text = difference.before().texts().byPath().get(path);
        }
        return text == null ? "" : String.valueOf(text.in(tongues.languages()).language());
    }
}
