// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the page says on which a browser lists the searches that it keeps. None of them is known here. Thread-safe. */
@Component
public class SavedSearches {

    private static final List<String> SAID = List.of(
            "none",
            "blocked",
            "on",
            "rename",
            "renameOne",
            "name",
            "keep",
            "cancel",
            "delete",
            "deleteOne",
            "deleted",
            "renamed");

    private final Words words;

    SavedSearches(Words words) {
        this.words = words;
    }

    /** What the page is called. */
    public String heading() {
        return words.say("saved.heading");
    }

    /** Where the searches are, and what it takes to see them. */
    public List<String> lead() {
        return List.of(words.say("saved.lead.here"), words.say("saved.lead.scripts"));
    }

    /** All that the list says, by key; {@code {name}} and {@code {day}} are filled in by the browser. */
    public Map<String, String> said() {
        return SAID.stream().collect(Collectors.toMap(Function.identity(), this::template));
    }

    private String template(String key) {
        return words.say(
                "saved.list." + key,
                Stream.of("name", "day").collect(Collectors.toMap(Function.identity(), name -> '{' + name + '}')));
    }
}
