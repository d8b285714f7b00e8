// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record;

import eu.vitrine.catalog.Multilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * In which languages somebody reads the texts of records.
 *
 * @param chosen BCP 47 tag of the language that the address names; null if it names none
 * @param accepted what the browser says, the dearest first
 */
public record Tongues(@Nullable String chosen, List<String> accepted) {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*");

    /** Somebody of whom nothing is known. */
    public static final Tongues ANYBODY = new Tongues(null, List.of());

    /** Copies the list. */
    public Tongues {
        accepted = List.copyOf(accepted);
    }

    /**
     * The language that an address names ({@code ?lang=de}), then those that the browser asks for.
     *
     * @param named passed over if it is no tag of a language
     */
    public static Tongues of(Optional<String> named, List<String> accepted) {
        return new Tongues(named.filter(tag -> TAG.matcher(tag).matches()).orElse(null), accepted);
    }

    /** The languages, the dearest first. */
    public List<String> languages() {
        List<String> languages = new ArrayList<>(accepted);
        if (chosen != null) {
            languages.addFirst(chosen);
        }
        return languages;
    }

    /** The words that suit whoever reads, with their language. */
    public Marked read(Multilingual text) {
        return Marked.of(text.in(languages()));
    }

    /** Another page, in the language that was chosen here. */
    public String keep(String path) {
        return chosen == null ? path : in(path, chosen);
    }

    /** An address in this language. */
    public static String in(String path, String language) {
        return path + "?lang=" + language;
    }
}
