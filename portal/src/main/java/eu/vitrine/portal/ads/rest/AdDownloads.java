// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.portal.shell.failures.BrokenOff;
import eu.vitrine.portal.shell.guard.Downloads;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Sends files that are written while they are sent, within the share of whoever asks. Thread-safe. */
@Component
class AdDownloads {

    private static final int BUFFER = 64 * 1024;

    private final Downloads downloads;
    private final InstantSource clock;

    AdDownloads(Downloads downloads, InstantSource clock) {
        this.downloads = downloads;
        this.clock = clock;
    }

    /**
     * Sends a file.
     *
     * @param name of the file, before the day and the kind
     * @param kind how its name ends
     */
    void send(String name, String kind, HttpServletRequest request, HttpServletResponse response, Writer writer)
            throws IOException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        try (Downloads.Download download = downloads.begin(request)) {
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '-' + today + '.' + kind + '"');
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            if (!HttpMethod.HEAD.matches(request.getMethod())) {
                response.setBufferSize(BUFFER);
                stream(new CountedStream(response.getOutputStream(), download), response, writer);
            }
        }
    }

    /** A short file must never look whole: what fails after the first bytes breaks the connection off. */
    private static void stream(CountedStream out, HttpServletResponse response, Writer writer) throws IOException {
        try {
            writer.write(out);
            out.flush();
        } catch (RuntimeException | IOException e) {
            if (out.receiverGone()) {
                throw BrokenOff.byReceiver(e);
            }
            if (response.isCommitted()) {
                throw BrokenOff.byFailure("An export", e);
            }
            throw e;
        }
    }

    /** Writes what the file holds. */
    @FunctionalInterface
    interface Writer {

        /** Writes it. */
        void write(OutputStream out) throws IOException;
    }
}
