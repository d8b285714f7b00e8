// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.portal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A program that searches by REST. */
record Program(HttpClient http, URI portal) implements Caller {

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    @Override
    public Reply ask(String query) {
        HttpRequest request =
                HttpRequest.newBuilder(portal.resolve("api/v1/ads?" + query)).build();
        try {
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            return switch (answer.statusCode()) {
                case OK -> Reply.ANSWERED;
                case UNAVAILABLE ->
                    answer.headers().firstValue("Retry-After").isPresent() ? Reply.REFUSED : Reply.FAILED;
                default -> Reply.FAILED;
            };
        } catch (IOException e) {
            return Reply.FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Reply.FAILED;
        }
    }
}
