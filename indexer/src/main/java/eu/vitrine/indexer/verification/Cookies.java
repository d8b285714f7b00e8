// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The cookies of one caller, by RFC 6265. The jar of the JDK would send those that have a {@code Max-Age} back in a form that today's servers take for
 * other cookies. Not for use by several threads.
 */
final class Cookies {

    private final Map<Cookie.Key, Cookie> held = new LinkedHashMap<>();
    private final InstantSource clock;

    Cookies(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * The cookies of a header {@code Cookie}, by name.
     *
     * @throws IllegalArgumentException if they cannot be read
     */
    static Map<String, String> claimed(String header) {
        Map<String, String> cookies = new LinkedHashMap<>();
        for (String cookie : header.split(";")) {
            int equals = cookie.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("the header Cookie cannot be read. Write it as 'Cookie: a=1; b=2'.");
            }
            cookies.put(
                    cookie.substring(0, equals).strip(),
                    cookie.substring(equals + 1).strip());
        }
        return cookies;
    }

    /** Holds what a header {@code Cookie} claims, as if this host had given it. */
    void claim(URI host, String header) {
        claimed(header).forEach((name, value) -> hold(new Cookie(name, value, Cookie.hostOf(host), true, "/", false)));
    }

    /** Drops what a header {@code Cookie} claims, wherever it is from. */
    void drop(String header) {
        held.values().removeIf(cookie -> claimed(header).containsKey(cookie.name()));
    }

    /** Holds, changes or drops what an answer says in its headers {@code Set-Cookie}. */
    void take(URI from, List<String> said) {
        said.forEach(line -> take(from, line));
    }

    private void take(URI from, String line) {
        String[] parts = line.split(";");
        int equals = parts[0].indexOf('=');
        if (equals < 1) {
            return; // browsers pass it by too
        }
        Map<String, String> attributes = attributes(parts);
        String host = Cookie.hostOf(from);
        String domain = attributes.getOrDefault("domain", "").replaceFirst("^\\.", "");
        if (!domain.isEmpty() && !Cookie.within(host, domain.toLowerCase(Locale.ROOT))) {
            return; // of somebody else
        }
        Cookie cookie = new Cookie(
                parts[0].substring(0, equals).strip(),
                parts[0].substring(equals + 1).strip(),
                domain.isEmpty() ? host : domain.toLowerCase(Locale.ROOT),
                domain.isEmpty(),
                path(from, attributes.get("path")),
                attributes.containsKey("secure"));
        if (isOver(attributes)) {
            held.remove(cookie.key());
        } else {
            hold(cookie);
        }
    }

    private static Map<String, String> attributes(String[] parts) {
        Map<String, String> attributes = new HashMap<>();
        Arrays.stream(parts)
                .skip(1)
                .map(part -> part.split("=", 2))
                .forEach(part -> attributes.put(
                        part[0].strip().toLowerCase(Locale.ROOT), part.length == 2 ? part[1].strip() : ""));
        return attributes;
    }

    private static String path(URI from, @Nullable String said) {
        if (said != null && said.startsWith("/")) {
            return said;
        }
        String asked = Cookie.pathOf(from);
        return asked.lastIndexOf('/') == 0 ? "/" : asked.substring(0, asked.lastIndexOf('/'));
    }

    private boolean isOver(Map<String, String> attributes) {
        @Nullable String age = attributes.get("max-age");
        if (age != null && age.matches("-?\\d+")) {
            return age.startsWith("-") || age.matches("0+");
        }
        try {
            return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(attributes.getOrDefault("expires", "")))
                    .isBefore(clock.instant());
        } catch (DateTimeException e) {
            return false; // it says nothing of an end
        }
    }

    private void hold(Cookie cookie) {
        held.put(cookie.key(), cookie);
    }

    /** The header {@code Cookie} for a request, if any cookie goes there. */
    Optional<String> header(URI to) {
        String header = held.values().stream()
                .filter(cookie -> cookie.goesTo(to))
                .map(cookie -> cookie.name() + "=" + cookie.value())
                .collect(Collectors.joining("; "));
        return header.isEmpty() ? Optional.empty() : Optional.of(header);
    }

    /** What is in the jar, which nobody else is to read. */
    Collection<String> values() {
        return held.values().stream().map(Cookie::value).toList();
    }
}
