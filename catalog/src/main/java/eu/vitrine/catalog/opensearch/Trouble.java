// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import java.io.IOException;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.HttpException;
import org.opensearch.client.opensearch._types.ErrorCause;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.transport.httpclient5.ResponseException;

/** A cluster did not do what it was asked to, and the sentence that says why. Holds no secret. */
final class Trouble extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 400;
    private static final Pattern REASON = Pattern.compile("\"reason\"\\s*:\\s*\"([^\"\\\\]+)");

    private final int status;
    private final boolean passing;
    private final boolean cancelled;

    private Trouble(String message, int status, boolean passing, Throwable cause) {
        this(message, status, passing, false, cause);
    }

    private Trouble(String message, int status, boolean passing, boolean cancelled, Throwable cause) {
        super(message, cause);
        this.status = status;
        this.passing = passing;
        this.cancelled = cancelled;
    }

    /** Whether an answer says that the cluster stopped at a task; texts of people stand only in complaints about requests. */
    static boolean isCancelled(int status, String answer) {
        return status >= 500 && answer.contains("task_cancelled_exception");
    }

    /** The cluster stopped, because it was to answer by then. */
    static Trouble cancelled(Settings settings, int status, Throwable cause) {
        String message = "The OpenSearch cluster at " + settings.name() + " was stopped before it had an answer.";
        return new Trouble(message, status, false, true, cause);
    }

    /** The cluster answered with an error. */
    static Trouble of(Settings settings, int status, String reason, Throwable cause) {
        String cluster = "The OpenSearch cluster at " + settings.name();
        return switch (status) {
            case 401 ->
                new Trouble(
                        cluster + " does not know the user, the password or the key. Check " + Setting.USER.variable()
                                + ", " + Setting.PASSWORD.variable() + " and " + Setting.APIKEY.variable() + ".",
                        status,
                        false,
                        cause);
            case 403 ->
                new Trouble(
                        cluster + " does not allow it: " + cut(reason)
                                + ". Give the user its rights, or lift the block.",
                        status,
                        false,
                        cause);
            case 429, 502, 503, 504 ->
                new Trouble(
                        cluster + " cannot answer now: " + cut(reason)
                                + ". Try again; if it stays so, look at its health.",
                        status,
                        true,
                        cause);
            default ->
                new Trouble(
                        cluster + " answered with an error (" + status + "): " + cut(reason) + ".",
                        status,
                        false,
                        cause);
        };
    }

    static Trouble of(Settings settings, OpenSearchException e) {
        return of(settings, e.status(), reason(e.error()), e);
    }

    /** The cluster did not answer, or not as a cluster does. */
    static Trouble of(Settings settings, IOException e) {
        String cluster = "The OpenSearch cluster at " + settings.name();
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ResponseException answer
                when isCancelled(answer.status(), String.valueOf(answer.getMessage())) -> {
                    return cancelled(settings, answer.status(), e);
                }
                case ResponseException answer -> {
                    return of(settings, answer.status(), reason(answer), e);
                }
                case OpenSearchException answer -> {
                    return of(settings, answer);
                }
                case SSLException tls -> {
                    return new Trouble(cluster + " " + Handshake.fault(tls), 0, false, e);
                }
                case HttpException _ -> {
                    return new Trouble(
                            cluster + " does not answer as a web server does. If it speaks TLS, name it with https://.",
                            0,
                            false,
                            e);
                }
                case UnknownHostException host -> {
                    return new Trouble(
                            cluster + " cannot be found: there is no such host. Name another address.", 0, true, e);
                }
                default -> {}
            }
        }
        return new Trouble(
                cluster + " cannot be reached: " + cut(String.valueOf(e.getMessage()))
                        + ". Start it, or name another address.",
                0,
                true,
                e);
    }

    /** The innermost reason, which is the one that names what is wrong. */
    private static String reason(ErrorCause error) {
        ErrorCause innermost = error;
        while (innermost.causedBy() != null) {
            innermost = innermost.causedBy();
        }
        return String.valueOf(innermost.reason());
    }

    /** What the cluster gives as the reason, of an answer that the client does not read. */
    private static String reason(ResponseException answer) {
        Matcher reason = REASON.matcher(String.valueOf(answer.getMessage()));
        return reason.find() ? reason.group(1) : "no reason is given";
    }

    private static String cut(String text) {
        String plain = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ").replaceAll("[.]$", "");
        return plain.length() <= LONGEST_REASON ? plain : plain.substring(0, LONGEST_REASON) + "…";
    }

    /** The HTTP status; 0 if there was no answer. */
    int status() {
        return status;
    }

    /** Whether the cluster stopped, because it was to answer by then. */
    boolean cancelled() {
        return cancelled;
    }

    /** Whether there was no answer: a connection kept from before ends so when a node is restarted, and a new one may do. */
    boolean broken() {
        return status == 0 && passing;
    }

    /** Whether the same may succeed in a while. */
    boolean passing() {
        return passing;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
