// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The path of a page, and the language that stands in front of it ({@code el/ads/shop:1}).
 *
 * @param language null if the path names none: then it is spoken as the reader likes best
 * @param path without the language and without the slash at its beginning; empty for the first page
 */
public record PageAddress(@Nullable Locale language, String path) {

    private static final List<String> OTHERS =
            List.of("/api/", "/demo-shop", "/downloads/", "/embed/", "/log/", "/media/", "/swagger-ui", "/v3/");

    /** The address of a path, with or without the slash at its beginning. */
    public static PageAddress of(String path) {
        String whole = path.startsWith("/") ? path.substring(1) : path;
        int end = whole.indexOf('/');
        Optional<Locale> language = Languages.of(end < 0 ? whole : whole.substring(0, end));
        return language.isEmpty()
                ? new PageAddress(null, whole)
                : new PageAddress(language.get(), end < 0 ? "" : whole.substring(end + 1));
    }

    /**
     * Whether a page of the portal stands at an address, and no file, feed, or page of somebody else.
     *
     * @param href without a language
     */
    public static boolean isPage(String href) {
        int query = href.indexOf('?');
        return href.startsWith("/")
                && !href.substring(0, query < 0 ? href.length() : query).endsWith(".atom")
                && OTHERS.stream().noneMatch(href::startsWith);
    }

    /**
     * A page in a language.
     *
     * @param page its address without a language, starting with {@code /}
     */
    public static String in(Locale language, String page) {
        return '/' + language.getLanguage() + page;
    }

    /**
     * What a page's address asks for, without where somebody comes from: that makes it no other page.
     *
     * @param query as it was written, with or without its question mark
     * @return with its question mark; empty if nothing is left
     */
    public static String ownQuery(String query) {
        String own = Arrays.stream(query.replaceFirst("^\\?", "").split("&"))
                .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith("from="))
                .collect(Collectors.joining("&"));
        return own.isEmpty() ? "" : '?' + own;
    }
}
