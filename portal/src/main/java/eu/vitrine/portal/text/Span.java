// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.text;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A run of words that look alike.
 *
 * @param text data, never markup; a line end where the text says that a line ends
 * @param href the web page that the words lead to; null if to none
 */
public record Span(
        String text,
        boolean emphasised,
        boolean strong,
        @Nullable String href) {

    /** The words of all, put together. */
    public static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** Whether words of the other would look as these do. */
    boolean looksLike(Span other) {
        return new Span("", emphasised, strong, href).equals(new Span("", other.emphasised, other.strong, other.href));
    }
}
