// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in or out: a page of this site and nowhere else, whatever a link says. */
public final class LocalPath {

    /** Where people go who did not come from anywhere. */
    public static final String SETTINGS = "/settings";

    /** A path as it stands in an address: one slash, so that no host can follow, and nothing that a browser would mend. */
    private static final Pattern PATH = Pattern.compile(
            "/(?:[A-Za-z0-9._~!$&'()*+,;=:@%?-][A-Za-z0-9._~!$&'()*+,;=:@%/?-]{0,2000})?(?:#[A-Za-z0-9._~-]{1,200})?");

    private LocalPath() {}

    /** The page that was asked for, percent-encoded; {@link #SETTINGS} if it is none of this site, or one that only signs in and out. */
    public static String of(@Nullable String asked) {
        return asked != null && PATH.matcher(asked).matches() && !asked.startsWith("/sign-") ? asked : SETTINGS;
    }
}
