// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.archive.rest;

import eu.vitrine.portal.archive.PublicArchive;
import eu.vitrine.portal.shell.failures.NotPublished;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The log as static files, for monitors and witnesses that know the standard (C2SP tlog-tiles). */
@RestController
class LogController {

    private final PublicArchive archive;

    LogController(PublicArchive archive) {
        this.archive = archive;
    }

    /** A file of the log. */
    @GetMapping("/log/{*path}")
    ResponseEntity<byte[]> file(@PathVariable String path) {
        String name = path.substring(1);
        LogFile file = LogFile.at(name).orElseThrow(LogController::none);
        byte[] content = archive.file(name).orElseThrow(LogController::none);
        return ResponseEntity.ok()
                .cacheControl(file.cache())
                .contentType(file.type())
                .body(content);
    }

    private static NotPublished none() {
        return new NotPublished("problem.noLogFile");
    }
}
