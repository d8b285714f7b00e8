// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One thing that a caller brings. Its value may be a secret, and is never part of a message. */
public sealed interface Ingredient {

    /** Said with every request to the host that is asked. The header {@code Cookie} fills the jar, so that the shop can change what it holds. */
    record Header(String name, String value) implements Ingredient {

        private static final Pattern FORM = Pattern.compile("([\\w!#$%&'*+.^`|~-]+):\\s*(\\S.*)");

        /**
         * Reads {@code Name: value}.
         *
         * @throws IllegalArgumentException if it is none, or one that only the machine itself may write
         */
        public static Header of(String text) {
            Matcher header = FORM.matcher(text);
            if (!header.matches()) {
                throw new IllegalArgumentException("this is no header. Write it as 'Name: value'.");
            }
            return new Header(header.group(1), header.group(2));
        }

        /** @throws IllegalArgumentException if the header cannot be sent */
        public Header {
            try {
                HttpRequest.newBuilder().header(name, value);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("the header " + name + " cannot be set. Leave it out, or look for a"
                        + " character in it that headers cannot hold.");
            }
            if (name.equalsIgnoreCase("Cookie")) {
                Cookies.claimed(value);
            }
        }

        boolean isCookies() {
            return name.equalsIgnoreCase("Cookie");
        }
    }

    /** Added to the query of the address that is asked. */
    record Parameter(String name, String value) implements Ingredient {}

    /** An address that the caller visits in every round, which keeps the cookies that it gets: a history that is made, not only claimed. */
    record Visit(URI address) implements Ingredient {}

    /**
     * Reads what was typed: a header {@code Name: value}, a parameter {@code name=value}, or an address that begins with {@code http} or with a slash.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    static Ingredient of(String text) {
        if (text.matches("(?i)(https?:/)?/.*")) {
            return new Visit(address(text));
        }
        int equals = text.indexOf('=');
        int colon = text.indexOf(':');
        if (equals > 0 && (colon < 0 || equals < colon)) {
            return new Parameter(text.substring(0, equals), text.substring(equals + 1));
        }
        if (colon > 0) {
            return Header.of(text);
        }
        throw new IllegalArgumentException("this is neither a header ('Name: value'), nor a parameter ('name=value'),"
                + " nor an address to visit ('https://…' or '/…').");
    }

    /** Those of one kind, in their order. */
    static <T extends Ingredient> List<T> only(Class<T> kind, List<? extends Ingredient> all) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static URI address(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "an address to visit cannot be read. Percent-encode what an address cannot hold, such as spaces.");
        }
    }
}
