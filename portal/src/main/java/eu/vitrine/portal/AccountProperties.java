// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may sign in, and where what they choose is kept. Without users there are no accounts.
 *
 * @param users the bcrypt hash of each user's password, by the name of the user
 * @param hint words on the page where people sign in, such as the made-up users of a demo; none if nothing is said
 * @param database the JDBC URL of an H2 or PostgreSQL database, which is made ready at its first use
 * @param databaseUser who opens the database
 * @param databasePassword of that user
 */
public record AccountProperties(
        @DefaultValue Map<String, String> users,
        @Nullable String hint,
        @DefaultValue("jdbc:h2:file:./vitrine-accounts") String database,
        @Nullable String databaseUser,
        @Nullable String databasePassword) {

    private static final Pattern HASH = Pattern.compile("\\$2[aby]\\$(?<cost>\\d\\d)\\$[./0-9A-Za-z]{53}");
    private static final Pattern NAME = Pattern.compile("\\S{1,100}");

    /** Refuses what is no hash; two names that differ only in case are one, and the hashes of all must cost the same, or the time of an answer tells who has an account. */
    public AccountProperties {
        users.forEach(AccountProperties::check);
        if (users.values().stream().map(hash -> hash.substring(4, 6)).distinct().count() > 1) {
            throw new UnusableSetting(
                    "vitrine.accounts.users",
                    "The passwords of the users are hashed with bcrypt at different costs.",
                    "Hash all of them at the same cost, such as 10.");
        }
        Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(users);
        users = Collections.unmodifiableMap(byName);
    }

    /** What each hash costs, as a power of two; 10 if there is none. */
    public int cost() {
        return users.values().stream()
                .findFirst()
                .map(hash -> Integer.parseInt(hash.substring(4, 6)))
                .orElse(10);
    }

    private static void check(String name, String hash) {
        if (!NAME.matcher(name).matches() || !HASH.matcher(hash).matches()) {
            throw new UnusableSetting(
                    "vitrine.accounts.users." + name,
                    "What is said of this user is not the bcrypt hash of a password.",
                    "Make one with: htpasswd -nbBC 10 NAME PASSWORD, and set what stands behind the colon.");
        }
    }

    /** Says nothing: there are secrets among it. */
    @Override
    public String toString() {
        return "AccountProperties[…]";
    }
}
