// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a shop can know of whoever asks.
 *
 * @param cookies by name; with a session in any case, which the shop gives to whoever has none
 * @param query the whole query of the address, or nothing
 * @param address where the request came from
 * @param exchange for its headers
 * @param number how many requests this shop had, with this one
 */
record Guest(
        String path, Map<String, String> cookies, String query, String address, HttpExchange exchange, int number) {

    static final String SESSION = "session";

    boolean letsItselfBeProfiled() {
        return header("X-Profiling").equals("on");
    }

    String session() {
        return cookies.getOrDefault(SESSION, "");
    }

    String header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().get(name))
                .map(List::getFirst)
                .orElse("");
    }

    /** The item whose page was asked for, if one was. */
    Optional<String> item() {
        return path.startsWith("/item/") ? Optional.of(path.substring("/item/".length())) : Optional.empty();
    }
}
