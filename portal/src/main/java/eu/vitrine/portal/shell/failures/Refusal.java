// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.failures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/**
 * Why a request was not answered. Programs receive it as the problem details of RFC 9457, people as a page.
 *
 * @param status the HTTP status
 * @param detail what is wrong and what to do, for a person
 * @param parameter the parameter to mend; null if none is wrong
 * @param headers what goes with it, such as {@code Retry-After}
 */
public record Refusal(
        HttpStatusCode status, String detail, @Nullable String parameter, HttpHeaders headers) {

    /** Nothing but a sentence. */
    public Refusal(HttpStatusCode status, String detail) {
        this(status, detail, null);
    }

    /** A sentence about a parameter; null if none is wrong. */
    public Refusal(HttpStatusCode status, String detail, @Nullable String parameter) {
        this(status, detail, parameter, new HttpHeaders());
    }

    /** The same, to be tried again after this time. */
    public Refusal retryAfter(Duration wait) {
        HttpHeaders more = new HttpHeaders(headers);
        more.set(
                HttpHeaders.RETRY_AFTER,
                Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
        return new Refusal(status, detail, parameter, more);
    }

    /** The members of the problem details, in the order of RFC 9457. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Body(
            String type,
            String title,
            int status,
            String detail,
            @Nullable String instance,
            @Nullable String parameter) {}
}
