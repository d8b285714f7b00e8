// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.portal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A tab of a browser with a session of its own, which does what Vaadin's script does without drawing anything: it starts, and goes from address to
 * address. Not thread-safe.
 */
final class Tab implements Caller {

    private static final int OK = 200;
    private static final int BODY = 1;
    private static final String SEARCH = "ads";
    private static final List<String> REFUSALS = List.of("Too many people are searching", "This search takes too long");

    private final HttpClient http;
    private final URI portal;
    private String cookie = "";
    private String key = "";
    private int window;
    private int heard;
    private int said;

    Tab(HttpClient http, URI portal) {
        this.http = http;
        this.portal = portal;
    }

    /** Opens the search, and shows what there is. */
    Reply open() {
        HttpResponse<String> page = send(HttpRequest.newBuilder(portal.resolve("/" + SEARCH)));
        HttpResponse<String> started =
                send(HttpRequest.newBuilder(portal.resolve("?v-r=init&location=" + SEARCH + "&query=")));
        if (page == null || started == null || started.statusCode() != OK) {
            return Reply.FAILED;
        }
        cookie = started.headers().firstValue("Set-Cookie").orElse("").replaceFirst(";.*", "");
        JsonNode settings = JsonMapper.shared().readTree(started.body()).path("appConfig");
        window = settings.path("v-uiId").intValue();
        key = settings.path("uidl").path("Vaadin-Security-Key").asString();
        heard = settings.path("uidl").path("syncId").intValue();
        return ask("");
    }

    @Override
    public Reply ask(String query) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(portal.resolve("?v-r=uidl&v-uiId=" + window))
                .header("Cookie", cookie)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(navigation(query))));
        if (answer == null || answer.statusCode() != OK) {
            return Reply.FAILED;
        }
        JsonNode changes = JsonMapper.shared().readTree(answer.body());
        if (!changes.has("syncId")) {
            return Reply.FAILED;
        }
        heard = changes.path("syncId").intValue();
        said++;
        return REFUSALS.stream().anyMatch(answer.body()::contains) ? Reply.REFUSED : Reply.ANSWERED;
    }

    private String navigation(String query) {
        Map<String, Object> data =
                Map.of("route", SEARCH, "query", query, "appShellTitle", "", "historyState", Map.of(), "trigger", "");
        Map<String, Object> event = Map.of("type", "event", "node", BODY, "event", "ui-navigate", "data", data);
        return JsonMapper.shared()
                .writeValueAsString(Map.of("csrfToken", key, "rpc", List.of(event), "syncId", heard, "clientId", said));
    }

    /** Null if nothing came back. */
    private @Nullable HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
