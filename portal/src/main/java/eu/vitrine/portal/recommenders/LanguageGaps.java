// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import com.ibm.icu.text.ListFormatter;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.portal.record.Block.Item;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.shell.Names;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is said in one language of an explanation and not in another. Thread-safe. */
@Component
class LanguageGaps {

    private static final int NAMED = 5;

    private final Words words;
    private final Names names;
    private final TextNames texts;

    LanguageGaps(Words words, Names names, TextNames texts) {
        this.words = words;
        this.names = names;
        this.texts = texts;
    }

    /** Each language that lacks something, and what; empty if none does. */
    List<Item> of(Recommender version, Tongues tongues) {
        List<Item> items = new ArrayList<>();
        version.texts().gaps().forEach((language, paths) -> {
            List<String> missing = new ArrayList<>(paths.stream()
                    .limit(NAMED)
                    .map(path -> texts.say(path, version, tongues))
                    .distinct()
                    .toList());
            if (paths.size() > NAMED) {
                missing.add(words.say("recommender.gaps.more", Map.of("count", paths.size() - NAMED)));
            }
            String list = ListFormatter.getInstance(words.locale()).format(missing);
            items.add(new Item(Marked.plain(names.language(language), null), list, null));
        });
        return items;
    }
}
