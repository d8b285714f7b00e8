// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The languages in which the texts of a record can be read.
 *
 * @param label what these links are, read aloud
 */
public record LanguageLinks(String label, List<LanguageLink> links) {

    /**
     * One language.
     *
     * @param text its name in itself
     * @param language BCP 47 tag
     * @param href the same page in it
     * @param current whether the page is in it now
     */
    public record LanguageLink(String text, String language, String href, boolean current) {}

    /** Copies the list. */
    public LanguageLinks {
        links = List.copyOf(links);
    }

    /**
     * Links to the same page in each of these languages; null if there is but one.
     *
     * @param current the language that the page is in; null if none of them
     * @param path of the page, without its query
     */
    public static @Nullable LanguageLinks of(
            String label, Set<String> languages, @Nullable String current, String path) {
        List<LanguageLink> links = languages.stream()
                .map(language ->
                        new LanguageLink(own(language), language, Tongues.in(path, language), language.equals(current)))
                .toList();
        return links.size() < 2 ? null : new LanguageLinks(label, links);
    }

    /** The name of a language in itself. */
    private static String own(String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        return locale.getDisplayName(locale);
    }
}
