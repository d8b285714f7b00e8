// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links as ads carry them: {@code http} or {@code https}, often with characters that {@link java.net.URI} refuses and browsers accept. */
public final class WebLink {

    private static final Pattern LINK = Pattern.compile(
            "https?://(?:[^\\s/?#@\\\\]*@)?([^\\s/?#@:\\\\\"<>]+)(?::\\d*)?(?:[/?#][^\\s\"<>\\p{Cntrl}]*)?",
            Pattern.CASE_INSENSITIVE);

    private WebLink() {}

    /** Whether this is a link that may be shown and followed. */
    public static boolean valid(String link) {
        return LINK.matcher(link).matches();
    }

    /** The host in lower case; empty if this is no valid link. */
    public static Optional<String> host(String link) {
        Matcher matcher = LINK.matcher(link);
        return matcher.matches() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
