// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import eu.vitrine.catalog.Multilingual;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.shell.Words;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What people call the texts of a recommender, which stand under their paths in the record. Thread-safe. */
@Component
class TextNames {

    private final Words words;

    TextNames(Words words) {
        this.words = words;
    }

    /** Such as: “Price”: why it is this important. */
    String say(String path, Recommender version, Tongues tongues) {
        String part = words.say("recommender.text." + path.replaceFirst("\\[.*]", ""));
        int end = path.indexOf("].");
        Multilingual name = end < 0 ? null : version.texts().byPath().get(path.substring(0, end + 1) + ".name");
        return name == null
                ? part
                : words.say(
                        "recommender.text", Map.of("name", tongues.read(name).text(), "part", part));
    }
}
