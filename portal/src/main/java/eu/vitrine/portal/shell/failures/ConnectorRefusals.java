// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.failures;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;

/**
 * Answers what the server refuses before any of our code sees it, such as an address that is not one: problem details here too, never a page
 * of the server's own. Thread-safe.
 */
final class ConnectorRefusals extends ErrorReportValve {

    private final transient RefusalWriter writer;

    ConnectorRefusals(RefusalWriter writer) {
        this.writer = writer;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            Writer reporter = response.getReporter();
            if (reporter != null) {
                reporter.write(writer.problem(HttpStatusCode.valueOf(response.getStatus()), request.getRequestURI()));
                response.finishResponse();
            }
        } catch (IOException e) {
            // whoever asked is gone
        }
    }
}
