// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.failures;

import eu.vitrine.portal.shell.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a refusal: problem details for programs, a small page for people. Thread-safe. */
@Component
public class RefusalWriter {

    private static final List<String> FOR_PROGRAMS = List.of("/api/", "/v3/", "/actuator/", "/log/");

    private final Refusals refusals;
    private final Words words;
    private final JsonMapper json;

    RefusalWriter(Refusals refusals, Words words, JsonMapper json) {
        this.refusals = refusals;
        this.words = words;
        this.json = json;
    }

    /** Answers before any page or controller is asked. */
    public void write(RuntimeException refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(refusals.of(refused, "A request"), request.getRequestURI(), request, response);
    }

    /**
     * Writes the refusal in place of anything that was prepared.
     *
     * @param path what was asked for, which an error page no longer finds in its request
     */
    void write(Refusal refusal, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.resetBuffer();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
        response.setHeader(HttpHeaders.ETAG, null);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setStatus(refusal.status().value());
        refusal.headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        boolean page = isForPeople(path, request);
        byte[] body = page ? page(refusal) : json.writeValueAsBytes(body(refusal, path));
        response.setContentType(page ? "text/html;charset=UTF-8" : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        if (!HttpMethod.HEAD.matches(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    /** Problem details as text, for a server that has nothing else to go by. */
    String problem(HttpStatusCode status, @Nullable String path) {
        return json.writeValueAsString(body(refusals.of(status), path));
    }

    private static boolean isForPeople(String path, HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return FOR_PROGRAMS.stream().noneMatch(path::startsWith)
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static Refusal.Body body(Refusal refusal, @Nullable String path) {
        return new Refusal.Body(
                "about:blank", title(refusal), refusal.status().value(), refusal.detail(), path, refusal.parameter());
    }

    private static String title(Refusal refusal) {
        HttpStatus known = HttpStatus.resolve(refusal.status().value());
        return known == null ? "Error" : known.getReasonPhrase();
    }

    private byte[] page(Refusal refusal) {
        String page = """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <meta name="robots" content="noindex"><title>%s</title>
                <style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:4rem auto;padding:0 1rem}</style></head>
                <body><h1>%s</h1><p>%s</p><p><a href="/">%s</a></p></body></html>
                """.formatted(
                        words.locale().toLanguageTag(),
                        say("problem.title"),
                        say("problem.title"),
                        HtmlUtils.htmlEscape(refusal.detail()),
                        say("problem.home"));
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private String say(String key) {
        return HtmlUtils.htmlEscape(words.say(key, Map.of()));
    }
}
