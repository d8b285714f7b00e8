// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A text and the language it is in.
 *
 * @param text data, never markup
 * @param language BCP 47 tag; null if not stated
 */
public record Passage(String text, @Nullable String language) {}
