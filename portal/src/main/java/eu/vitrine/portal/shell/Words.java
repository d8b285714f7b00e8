// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that people read, in one language: the only place from which they come. They are ICU messages in UTF-8 property files, with named
 * arguments, plurals and numbers as the language writes them. Thread-safe.
 */
public final class Words {

    private static final String BUNDLE = "eu.vitrine.portal.messages";

    private final Locale locale;
    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> messages = new ConcurrentHashMap<>();

    /** The words in this language, or in English where there are none. */
    public Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The language of these words. */
    public Locale locale() {
        return locale;
    }

    /** Whether there are words for this key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
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
        MessageFormat message = messages.computeIfAbsent(
                key, name -> new MessageFormat(bundle.getString(name), ULocale.forLocale(locale)));
        // formats keep scratch space, so each call uses its own
        return ((MessageFormat) message.clone()).format(arguments);
    }
}
