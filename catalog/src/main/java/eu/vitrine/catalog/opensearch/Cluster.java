// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.search.CatalogUnavailable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.opensearch.core.InfoResponse;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Request;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5Transport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A connection to a cluster, which may come and go meanwhile. Thread-safe. */
final class Cluster implements AutoCloseable {

    private static final String MAJOR = "3.";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Settings settings;
    private final ApacheHttpClient5Transport transport;
    private final OpenSearchClient client;
    private final OpenSearchGenericClient generic;
    private volatile boolean known;

    Cluster(Settings settings) {
        this.settings = settings;
        this.transport = Transports.to(settings);
        this.client = new OpenSearchClient(transport);
        this.generic = client.generic();
    }

    /** What is asked of a cluster. */
    interface Question<T> {
        T answer(OpenSearchClient client) throws IOException;
    }

    Settings settings() {
        return settings;
    }

    /** Asks once, and says what was wrong. */
    <T> T attempt(Question<T> question) throws Trouble {
        try {
            if (!known) {
                check(client.info());
                known = true;
            }
            return question.answer(client);
        } catch (OpenSearchException e) {
            throw Trouble.of(settings, e);
        } catch (IOException e) {
            throw Trouble.of(settings, e);
        }
    }

    /** Asks once; whatever is wrong makes the catalogue unavailable. */
    <T> T ask(Question<T> question) {
        try {
            return attempt(question);
        } catch (Trouble e) {
            throw new CatalogUnavailable(e.getMessage(), e);
        }
    }

    /** Sends what the typed client has no better words for, and gives the answer. */
    JsonNode post(String path, Map<String, String> parameters, byte[] body, String contentType) throws Trouble {
        Request request = Requests.builder()
                .method("POST")
                .endpoint(path)
                .query(parameters)
                .body(Body.from(body, contentType))
                .build();
        Reply answer = attempt(_ -> read(generic.execute(request)));
        if (answer.status >= 300) {
            String reason = answer.body.path("error").path("reason").asString("");
            throw Trouble.of(settings, answer.status, reason, new IOException("status " + answer.status));
        }
        return answer.body;
    }

    /**
     * Searches an index, or an alias with its filter. An answer of fewer shards than all is an error.
     *
     * @param index empty if the request names a point in time
     */
    Answer search(String index, Map<String, String> parameters, SearchRequest request) throws Trouble {
        String path = (index.isEmpty() ? "" : "/" + index) + "/_search";
        Map<String, String> all = new HashMap<>(parameters);
        all.put("allow_partial_search_results", "false");
        byte[] body = request.toJsonString().getBytes(StandardCharsets.UTF_8);
        return Answer.of(post(path, all, body, "application/json"));
    }

    private record Reply(int status, JsonNode body) {}

    private static Reply read(Response response) throws IOException {
        try (response) {
            byte[] body = response.getBody().map(Body::bodyAsBytes).orElse(new byte[0]);
            return new Reply(response.getStatus(), MAPPER.readTree(body));
        } catch (JacksonException e) {
            throw new IOException("the answer is no JSON", e);
        }
    }

    private void check(InfoResponse about) {
        String number = about.version().number();
        if (!"opensearch".equals(about.version().distribution()) || !number.startsWith(MAJOR)) {
            throw new CatalogUnavailable(
                    "The server at " + settings.name() + " is "
                            + about.version().distribution() + " " + number + ". Vitrine needs OpenSearch 3.",
                    null);
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (IOException e) {
            throw new CatalogUnavailable("The connection to " + settings.name() + " cannot be closed", e);
        }
    }
}
