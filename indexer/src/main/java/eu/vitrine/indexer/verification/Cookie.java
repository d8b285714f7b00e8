// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

import java.net.URI;
import java.util.Locale;

/**
 * A cookie that a caller holds, by the rules of RFC 6265.
 *
 * @param host where it came from, or the domain that it was given for; lower case
 * @param hostOnly whether it goes back to this host alone, and to none below
 */
record Cookie(String name, String value, String host, boolean hostOnly, String path, boolean secure) {

    /** What a later cookie must share to take the place of an earlier one. */
    record Key(String name, String host, String path) {}

    Key key() {
        return new Key(name, host, path);
    }

    boolean goesTo(URI address) {
        return (hostOnly ? host.equals(hostOf(address)) : within(hostOf(address), host))
                && isUnder(pathOf(address))
                && (!secure || "https".equalsIgnoreCase(address.getScheme()));
    }

    private boolean isUnder(String asked) {
        return asked.equals(path)
                || asked.startsWith(path) && (path.endsWith("/") || asked.charAt(path.length()) == '/');
    }

    /** Whether a host is a domain or lies below it. */
    static boolean within(String host, String domain) {
        return host.equals(domain) || host.endsWith("." + domain);
    }

    static String hostOf(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT);
    }

    static String pathOf(URI address) {
        String path = address.getRawPath();
        return path == null || path.isEmpty() ? "/" : path;
    }
}
