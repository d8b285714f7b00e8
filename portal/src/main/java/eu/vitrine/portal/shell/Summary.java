// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import org.jspecify.annotations.Nullable;

/**
 * What a page is about, for those who see only a link to it. Data, never markup.
 *
 * @param name of what it shows
 * @param language BCP 47 tag of the name; null if not known
 * @param text plain sentences, in the language of the page
 */
public record Summary(String name, @Nullable String language, String text) {}
