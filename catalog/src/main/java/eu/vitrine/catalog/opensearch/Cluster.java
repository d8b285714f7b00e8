// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.search.CatalogUnavailable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.hc.core5.http.HttpException;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.OpenSearchException;
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
import tools.jackson.databind.node.MissingNode;

/** A connection to a cluster, which may come and go meanwhile. Thread-safe. */
final class Cluster implements AutoCloseable {

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
                greet();
                known = true;
            }
            return question.answer(client);
        } catch (OpenSearchException e) {
            throw Trouble.of(settings, e);
        } catch (IOException e) {
            throw Trouble.of(settings, e);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof HttpException garbled) {
                throw Trouble.of(settings, new IOException(garbled));
            }
            throw e;
        }
    }

    private void greet() throws IOException, Trouble {
        Reply greeting = read(
                generic.execute(Requests.builder().method("GET").endpoint("/").build()));
        if (greeting.status >= 300) {
            throw trouble(greeting);
        }
        Greeting.check(settings, greeting.body);
    }

    /** Asks once, and once more if the connection broke; whatever else is wrong makes the catalogue unavailable. */
    <T> T ask(Question<T> question) {
        try {
            return attempt(question);
        } catch (Trouble e) {
            if (e.broken()) {
                return askAgain(question);
            }
            throw new CatalogUnavailable(e.getMessage(), e);
        }
    }

    private <T> T askAgain(Question<T> question) {
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
            throw trouble(answer);
        }
        if (answer.body.isMissingNode()) {
            throw Trouble.of(settings, new IOException("the answer is no JSON"));
        }
        return answer.body;
    }

    private Trouble trouble(Reply answer) {
        if (Trouble.isCancelled(answer.status, answer.body.toString())) {
            return Trouble.cancelled(settings, answer.status, new IOException("status " + answer.status));
        }
        JsonNode error = answer.body.path("error");
        String reason = error.path("root_cause")
                .path(0)
                .path("reason")
                .asString(error.path("reason").asString("no reason is given"));
        return Trouble.of(settings, answer.status, reason, new IOException("status " + answer.status));
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

    /** What is no JSON comes from something before the cluster, and has no body that could be read. */
    private static Reply read(Response response) throws IOException {
        try (response) {
            byte[] body = response.getBody().map(Body::bodyAsBytes).orElse(new byte[0]);
            return new Reply(response.getStatus(), MAPPER.readTree(body));
        } catch (JacksonException e) {
            return new Reply(response.getStatus(), MissingNode.getInstance());
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
