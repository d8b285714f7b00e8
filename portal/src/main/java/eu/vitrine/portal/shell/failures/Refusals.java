// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.failures;

import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.InvalidQuery;
import eu.vitrine.catalog.search.QueryTooExpensive;
import eu.vitrine.catalog.search.TooManyQuestions;
import eu.vitrine.catalog.search.Unanswered;
import eu.vitrine.portal.shell.Words;
import jakarta.servlet.ServletException;
import java.time.Duration;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;

/** Translates what went wrong into what is said about it. Thread-safe. */
@Component
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final Duration UNTIL_REPAIRED = Duration.ofSeconds(30);
    private static final Duration UNTIL_CALMER = Duration.ofMinutes(1);
    private static final Duration UNTIL_OTHERS_ARE_ANSWERED = Duration.ofSeconds(5);

    private final Words words;
    private final List<RoomRefusals> rooms;

    Refusals(Words words, List<RoomRefusals> rooms) {
        this.words = words;
        this.rooms = List.copyOf(rooms);
    }

    /** @param place what was being done, for the log; nothing that somebody typed */
    Refusal of(Throwable failure, String place) {
        return rooms.stream()
                .flatMap(room -> room.of(failure).stream())
                .findFirst()
                .orElseGet(() -> anywhere(failure, place));
    }

    private Refusal anywhere(Throwable failure, String place) {
        return switch (failure) {
            case InvalidQuery invalid ->
                new Refusal(HttpStatus.BAD_REQUEST, String.valueOf(invalid.getMessage()), invalid.parameter());
            case NotPublished absent -> new Refusal(HttpStatus.NOT_FOUND, words.say(absent.key()));
            case NotPublishedAnyMore gone -> new Refusal(HttpStatus.GONE, gone.why());
            case ForeignCaller foreign -> new Refusal(HttpStatus.FORBIDDEN, words.say("problem.403.foreign"));
            case TooManyRequests many ->
                new Refusal(HttpStatus.TOO_MANY_REQUESTS, words.say(many.key())).retryAfter(many.retryAfter());
            case Unanswered unanswered -> unanswered(unanswered);
            case ErrorResponse known ->
                new Refusal(known.getStatusCode(), detail(known.getStatusCode()), null, known.getHeaders());
            case ServletException wrapped
            when wrapped.getRootCause() instanceof Unanswered unanswered -> unanswered(unanswered);
            case ServletException wrapped
            when wrapped.getRootCause() instanceof InvalidParameterException -> of(HttpStatus.BAD_REQUEST);
            default -> {
                LOG.error("{} failed", place, Nameless.of(failure));
                yield of(HttpStatus.INTERNAL_SERVER_ERROR);
            }
        };
    }

    private Refusal unanswered(Unanswered why) {
        return switch (why) {
            case CatalogUnavailable unavailable -> unavailable("problem.503", UNTIL_REPAIRED);
            case QueryTooExpensive expensive -> unavailable("problem.503.tooExpensive", UNTIL_CALMER);
            case TooManyQuestions busy -> unavailable("problem.503.busy", UNTIL_OTHERS_ARE_ANSWERED);
        };
    }

    private Refusal unavailable(String key, Duration wait) {
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, words.say(key)).retryAfter(wait);
    }

    /** The refusal of this status, without anything particular to say. */
    Refusal of(HttpStatusCode status) {
        return new Refusal(status, detail(status));
    }

    private String detail(HttpStatusCode status) {
        String key = "problem." + status.value();
        if (words.has(key)) {
            return words.say(key);
        }
        return words.say(status.is4xxClientError() ? "problem.400" : "problem.500");
    }
}
