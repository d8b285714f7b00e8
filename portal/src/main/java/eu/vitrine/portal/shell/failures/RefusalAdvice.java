// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.failures;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;

/** Turns every exception of a controller into a refusal. */
@ControllerAdvice
class RefusalAdvice {

    private final Refusals refusals;
    private final RefusalWriter writer;

    RefusalAdvice(Refusals refusals, RefusalWriter writer) {
        this.refusals = refusals;
        this.writer = writer;
    }

    /** Lets an answer that has begun break off, so that whoever reads it notices; refuses everything else. */
    @ExceptionHandler(Exception.class)
    void refuse(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            throw failure;
        }
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        Refusal refusal = refusals.of(failure, request.getMethod() + " " + pattern);
        writer.write(refusal, request.getRequestURI(), request, response);
    }
}
