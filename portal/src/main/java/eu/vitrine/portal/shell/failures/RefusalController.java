// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.failures;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers for everything that fails outside a controller. */
@Controller
class RefusalController implements ErrorController {

    private final Refusals refusals;
    private final RefusalWriter writer;

    RefusalController(Refusals refusals, RefusalWriter writer) {
        this.refusals = refusals;
        this.writer = writer;
    }

    @RequestMapping("/error")
    void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            // an answer that broke off: whatever came now would be taken for a part of it
            return;
        }
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (uri == null) {
            writer.write(refusals.of(HttpStatus.NOT_FOUND), request.getRequestURI(), request, response);
            return;
        }
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Refusal refusal = failure instanceof Throwable thrown ? refusals.of(thrown, "A request") : byStatus(request);
        writer.write(refusal, uri.toString(), request, response);
    }

    private Refusal byStatus(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return refusals.of(
                status instanceof Integer code ? HttpStatusCode.valueOf(code) : HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
