// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.portal.shell.Words;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of the site about one kind of record: its own ({@code ads.search.title}) where it has some, else those for every kind
 * ({@code search.title}), in which {@code {one}} and {@code {many}} stand for the name of the kind. Thread-safe.
 */
public final class KindWords {

    private final Words words;
    private final String kind;
    private final Map<String, String> names;

    /** @param kind how the keys of the kind begin: there are {@code KIND.one} and {@code KIND.many} at least */
    public KindWords(Words words, String kind) {
        this.words = words;
        this.kind = kind + '.';
        this.names = Map.of("one", words.say(this.kind + "one"), "many", words.say(this.kind + "many"));
    }

    /** Whether there are words for this key, of the kind or for every kind. */
    public boolean has(String key) {
        return words.has(kind + key) || words.has(key);
    }

    /** The words for a key. */
    public String say(String key) {
        return say(key, Map.of());
    }

    /** The words for a key, with its arguments and the names of the kind filled in. */
    public String say(String key, Map<String, ?> arguments) {
        Map<String, Object> all = new HashMap<>(names);
        all.putAll(arguments);
        return words.say(words.has(kind + key) ? kind + key : key, all);
    }
}
