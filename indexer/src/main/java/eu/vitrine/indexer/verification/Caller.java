// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

import eu.vitrine.indexer.verification.Ingredient.Header;
import eu.vitrine.indexer.verification.Ingredient.Parameter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** One of the two who ask: with connections, cookies and, where the machine has one to spare, an address of its own. Not for use by several threads. */
final class Caller implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final long LARGEST = 16L << 20;
    private static final int REDIRECTS = 10;

    private final Question question;
    private final Role role;
    private final Cookies cookies;
    private final HttpClient client;
    private List<Header> chosen = List.of();

    /** @param from the address to ask from; empty for whichever the machine takes */
    Caller(Question question, Role role, Optional<InetAddress> from, InstantSource clock) {
        this.question = question;
        this.role = role;
        this.cookies = new Cookies(clock);
        HttpClient.Builder builder =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(LONGEST);
        from.ifPresent(builder::localAddress);
        this.client = builder.build();
        claim(own());
    }

    private List<Header> own() {
        return Ingredient.only(Header.class, question.broughtBy(role));
    }

    private void claim(List<Header> headers) {
        headers.stream().filter(Header::isCookies).forEach(header -> cookies.claim(question.url(), header.value()));
    }

    /** Says this from now on, instead of what it chose before; the history stays. */
    void choose(List<Header> choice) {
        chosen.stream().filter(Header::isCookies).forEach(header -> cookies.drop(header.value()));
        chosen = choice;
        claim(choice);
    }

    /**
     * Asks for the feed.
     *
     * @throws Unanswered if nothing came, or the shop wants to be asked less often
     */
    Answer ask() {
        return Answer.of(follow(question.feed(role)));
    }

    /**
     * Visits an address, and keeps the cookies.
     *
     * @throws Unanswered if there is nothing, so that no history came of it
     */
    void visit(URI address) {
        int status = follow(address).statusCode();
        if (status >= 400) {
            throw new Unanswered("The visit to " + question.name(address) + " was answered with status " + status
                    + ", so that no history came of it. Name an address that the caller " + role + " may visit.");
        }
    }

    /** Follows what leads on inside the shop, and nowhere else. */
    private HttpResponse<byte[]> follow(URI address) {
        URI asked = address;
        HttpResponse<byte[]> answer = send(asked);
        for (int i = 0; i < REDIRECTS; i++) {
            Optional<URI> onward = onward(asked, answer).filter(question::isOfShop);
            if (onward.isEmpty()) {
                return answer;
            }
            asked = onward.orElseThrow();
            answer = send(asked);
        }
        return answer;
    }

    private static Optional<URI> onward(URI asked, HttpResponse<byte[]> answer) {
        try {
            return answer.statusCode() / 100 != 3
                    ? Optional.empty()
                    : answer.headers().firstValue("Location").map(asked::resolve);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // an address that nobody can follow
        }
    }

    private HttpResponse<byte[]> send(URI address) {
        try {
            HttpResponse<byte[]> answer =
                    client.send(request(address), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
            cookies.take(address, answer.headers().allValues("Set-Cookie"));
            if (answer.statusCode() == 429) {
                throw new Unanswered(question.name(address) + " answers with status 429, too many requests. Ask in"
                        + " fewer --rounds, or have the shop allow more to the addresses of this machine.");
            }
            return answer;
        } catch (IOException e) {
            throw new Unanswered(question.name(address) + " at " + address.getRawAuthority() + " does not answer: "
                    + Printable.line(
                            String.valueOf(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()))
                    + ". Check the address, and whether this machine may reach it.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unanswered("Interrupted while " + question.name(address) + " was asked. Start again.");
        }
    }

    private HttpRequest request(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(LONGEST);
        if (question.isOfShop(address)) {
            Stream.concat(chosen.stream(), own().stream())
                    .filter(header -> !header.isCookies())
                    .forEach(header -> request.setHeader(header.name(), header.value()));
        }
        cookies.header(address).ifPresent(header -> request.setHeader("Cookie", header));
        return request.build();
    }

    /** What the shop or the person at the keyboard gave this caller, and nobody else is to read. */
    Collection<String> secrets() {
        return Stream.of(
                        cookies.values().stream(),
                        Stream.concat(chosen.stream(), own().stream()).map(Header::value),
                        Ingredient.only(Parameter.class, question.broughtBy(role)).stream()
                                .map(Parameter::value),
                        question.visits(role).stream().map(URI::getRawQuery).filter(Objects::nonNull))
                .flatMap(words -> words)
                .toList();
    }

    @Override
    public void close() {
        client.close();
    }
}
