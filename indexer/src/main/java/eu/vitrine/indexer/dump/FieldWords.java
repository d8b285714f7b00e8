// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

import eu.vitrine.catalog.table.FieldNotes;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words in which a dump describes itself, in plain English. */
final class FieldWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("eu.vitrine.indexer.dump.fields", Locale.ROOT);

    private FieldWords() {}

    /** @throws java.util.MissingResourceException if there are none: a column was added without its description */
    static String say(String key, Object... values) {
        Object[] written = Arrays.stream(values).map(Object::toString).toArray();
        if (!WORDS.containsKey(key)) {
            return FieldNotes.say(key); // what is the same in every file of ads
        }
        return written.length == 0 ? WORDS.getString(key) : MessageFormat.format(WORDS.getString(key), written);
    }
}
