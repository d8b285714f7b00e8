// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.index.InvalidSetting;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Turns what an operator was given to sign in with into the header that says so. */
final class Authorization {

    private Authorization() {}

    /** The header's value; null if there is nothing to sign in with. */
    static @Nullable String of(@Nullable String user, @Nullable String password, @Nullable String apiKey) {
        if ((user == null) != (password == null)) {
            Setting missing = user == null ? Setting.USER : Setting.PASSWORD;
            throw new InvalidSetting(
                    missing.variable(), "A user and a password are needed together. Set both, or neither.");
        }
        if (user != null && apiKey != null) {
            throw new InvalidSetting(
                    Setting.APIKEY.variable(), "A key and a user cannot be used at once. Set one of them.");
        }
        if (apiKey != null) {
            return "ApiKey " + apiKey;
        }
        return user == null
                ? null
                : "Basic "
                        + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
