// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The messages of one language. Thread-safe. */
final class Messages {

    private static final ResourceBundle.Control PROPERTIES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** What is said to programmers, who read one language. */
    private static final ResourceBundle FOR_PROGRAMMERS = bundle("api", Locale.ROOT);

    private final ULocale locale;
    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    Messages(Locale locale) {
        this.locale = ULocale.forLocale(locale);
        this.bundle = bundle("messages", locale);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle("eu.vitrine.portal." + name, locale, PROPERTIES);
    }

    boolean has(String key) {
        return bundle.containsKey(key) || FOR_PROGRAMMERS.containsKey(key);
    }

    String say(String key, Map<String, ?> arguments) {
        MessageFormat message = formats.computeIfAbsent(key, name -> new MessageFormat(pattern(name), locale));
        synchronized (
                message) { // it keeps scratch space, and what writes its numbers, which to make anew takes most of the
            // time of a page
            return message.format(arguments);
        }
    }

    private String pattern(String key) {
        return (FOR_PROGRAMMERS.containsKey(key) ? FOR_PROGRAMMERS : bundle).getString(key);
    }
}
