// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The words that people read, in the language of whoever reads: the only place from which they come. They are ICU messages in UTF-8 property
 * files, one for each language, with named arguments, plurals and numbers as the language writes them. Thread-safe; what it says is for
 * one reader, and not to be kept for the next.
 */
public final class Words {

    private final Supplier<Locale> reader;
    private final Map<Locale, Messages> languages = new ConcurrentHashMap<>();

    /** @param reader the language of whoever reads now; one in which nothing is written is answered in English */
    public Words(Supplier<Locale> reader) {
        this.reader = reader;
    }

    /** The words of one language, whoever reads. */
    public static Words in(Locale language) {
        return new Words(() -> language);
    }

    /** The language of these words, for whoever reads now. */
    public Locale locale() {
        return reader.get();
    }

    /** Whether there are words for this key. */
    public boolean has(String key) {
        return messages().has(key);
    }

    /**
     * The words for a key.
     *
     * @throws MissingResourceException if there are none: every key that the program uses must be in the bundle
     */
    public String say(String key) {
        return say(key, Map.of());
    }

    /**
     * The words for a key, with its arguments filled in. Arguments are data: what stands in them is never read as a message.
     *
     * @param arguments names and values: texts, numbers or dates ({@link java.util.Date})
     * @throws MissingResourceException if there are none: every key that the program uses must be in the bundle
     */
    public String say(String key, Map<String, ?> arguments) {
        return messages().say(key, arguments);
    }

    private Messages messages() {
        return languages.computeIfAbsent(reader.get(), Messages::new);
    }
}
