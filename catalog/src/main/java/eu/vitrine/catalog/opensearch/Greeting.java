// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.search.CatalogUnavailable;
import tools.jackson.databind.JsonNode;

/** What a server says of itself when it is first asked. */
final class Greeting {

    private static final String MAJOR = "3.";

    private Greeting() {}

    /** @throws CatalogUnavailable if it is no server that Vitrine can use */
    static void check(Settings settings, JsonNode greeting) {
        JsonNode version = greeting.path("version");
        String number = version.path("number").asString("");
        String distribution = version.path("distribution").asString("");
        if (number.isEmpty()) {
            throw new CatalogUnavailable(
                    "What answers at " + settings.name() + " is no OpenSearch cluster. Name another address.", null);
        }
        if (!distribution.equals("opensearch") || !number.startsWith(MAJOR)) {
            String name = distribution.equals("opensearch") ? "OpenSearch" : "no OpenSearch, but something else,";
            throw new CatalogUnavailable(
                    "The server at " + settings.name() + " is " + name + " of version " + number
                            + ". Vitrine needs OpenSearch 3.",
                    null);
        }
    }
}
