// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

import eu.vitrine.indexer.verification.Ingredient.Header;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be found out.
 *
 * @param url the feed; {@code http} or {@code https}, with a host
 * @param with what the caller with history brings
 * @param without what the caller without history brings
 * @param choice what both say, by which they choose that nobody profiles them
 * @param profiled what both say instead when they let themselves be profiled, or nothing if that is not to be tried
 * @param rounds how often everything is repeated, at least 1
 */
public record Question(
        URI url,
        List<Ingredient> with,
        List<Ingredient> without,
        List<Header> choice,
        List<Header> profiled,
        int rounds) {

    /** @throws IllegalArgumentException if this cannot be asked, with what to do */
    public Question {
        if (!url.isAbsolute() || !url.getScheme().matches("(?i)https?") || url.getHost() == null) {
            throw new IllegalArgumentException("The address must begin with http:// or https:// and name a host.");
        }
        if (url.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "The address holds a password, and would be printed. Say it as --header 'Authorization: …'.");
        }
        if (with.equals(without)) {
            throw new IllegalArgumentException(
                    "Both callers bring the same, so their answers could not differ. Say what only one of them brings.");
        }
        if (rounds < 1) {
            throw new IllegalArgumentException("There must be at least one round.");
        }
    }

    List<Ingredient> broughtBy(Role role) {
        return switch (role) {
            case WITH_HISTORY -> with;
            case WITHOUT_HISTORY -> without;
        };
    }

    /** The feed with the parameters that a caller adds. */
    URI feed(Role role) {
        String added = Ingredient.only(Ingredient.Parameter.class, broughtBy(role)).stream()
                .map(parameter -> encoded(parameter.name()) + "=" + encoded(parameter.value()))
                .collect(Collectors.joining("&"));
        String query = Stream.of(url.getRawQuery(), added)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining("&"));
        String place = url.getScheme() + "://" + url.getRawAuthority() + Cookie.pathOf(url);
        return URI.create(query.isEmpty() ? place : place + "?" + query);
    }

    /** What a caller visits, in order. */
    List<URI> visits(Role role) {
        return Ingredient.only(Ingredient.Visit.class, broughtBy(role)).stream()
                .map(visit -> url.resolve(visit.address()))
                .toList();
    }

    /** How an address is called in reports: its query may hold a secret. */
    String name(URI address) {
        String place = isOfShop(address) ? Cookie.pathOf(address) : address.getHost() + Cookie.pathOf(address);
        return address.getRawQuery() == null ? place : place + "?…";
    }

    /** Whether an address is of the same scheme, host and port as the feed: nobody else is told what a caller brings. */
    boolean isOfShop(URI address) {
        return url.getScheme().equalsIgnoreCase(address.getScheme())
                && url.getRawAuthority().equalsIgnoreCase(address.getRawAuthority());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
