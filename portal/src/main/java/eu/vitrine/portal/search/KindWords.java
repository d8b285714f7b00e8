// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.portal.shell.Words;
import java.util.Map;

/**
 * The words of the site about one kind of record: its own ({@code ads.search.title}) where it has some, else those for every kind
 * ({@code search.title}). What names the kind is its own: a name that is put into a sentence fits only in few languages. Thread-safe.
 */
public final class KindWords {

    private final Words words;
    private final String kind;

    /** @param kind how the keys of the kind begin */
    public KindWords(Words words, String kind) {
        this.words = words;
        this.kind = kind + '.';
    }

    /** Whether there are words for this key, of the kind or for every kind. */
    public boolean has(String key) {
        return words.has(kind + key) || words.has(key);
    }

    /** The words for a key. */
    public String say(String key) {
        return say(key, Map.of());
    }

    /** The words for a key, with its arguments filled in. */
    public String say(String key, Map<String, ?> arguments) {
        return words.say(words.has(kind + key) ? kind + key : key, arguments);
    }
}
