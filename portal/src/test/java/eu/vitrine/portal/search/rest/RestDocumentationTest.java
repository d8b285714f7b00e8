// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.PortalServer;
import eu.vitrine.portal.search.Kind;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The page on REST names every address and every parameter that is not a filter, and nothing else. */
@PortalServer
class RestDocumentationTest {

    private static final Pattern ADDRESS = Pattern.compile("(?m)^\\| `(/[^`]*)` \\|");
    private static final Pattern PARAMETER = Pattern.compile("(?m)^\\| `([A-Za-z]+)` \\|");

    @Autowired
    private Client client;

    @Autowired
    private List<Kind<?>> kinds;

    @Test
    void everyAddressIsDocumentedAndNothingElse() throws IOException {
        assertThat(documented(ADDRESS)).isEqualTo(Set.copyOf(api().propertyNames()));
    }

    @Test
    void everyParameterIsDocumentedAndNothingElse() throws IOException {
        Set<String> own = new TreeSet<>();
        Set<String> filters = kinds.stream()
                .flatMap(kind -> new ApiParameters(kind).filters().stream())
                .map(Parameter::getName)
                .collect(Collectors.toSet());
        api().forEach(address -> address.at("/get/parameters").forEach(parameter -> {
            String name = parameter.path("name").stringValue();
            if (parameter.path("in").stringValue().equals("path") || !filters.contains(name)) {
                own.add(name);
            }
        }));
        assertThat(documented(PARAMETER)).isEqualTo(own);
    }

    private JsonNode api() {
        return client.json("/v3/api-docs").path("paths");
    }

    private static Set<String> documented(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(Path.of("..", "docs", "rest.md")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }
}
