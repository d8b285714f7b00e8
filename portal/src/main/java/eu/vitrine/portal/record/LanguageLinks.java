// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record;

import java.util.List;

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
}
