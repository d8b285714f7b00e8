// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.downloads.rest;

import eu.vitrine.portal.downloads.DownloadPaths;
import eu.vitrine.portal.downloads.DumpedDay;
import eu.vitrine.portal.downloads.DumpedDay.DumpedFile;
import eu.vitrine.portal.downloads.Shelf;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which downloads there are, for programs. */
@RestController
class DownloadsController {

    private final Shelf shelf;

    DownloadsController(Shelf shelf) {
        this.shelf = shelf;
    }

    /** All days, the newest first; none if there are no downloads yet. */
    record Answer(List<Day> days) {}

    /** One day; its descriptor says what stands in each field of each file. */
    record Day(LocalDate day, String descriptor, String manifest, List<File> files) {}

    /** One file. */
    record File(String href, String title, String format, long bytes, long rows, String hash) {}

    @GetMapping(path = DownloadPaths.JSON, produces = MediaType.APPLICATION_JSON_VALUE)
    Answer downloads() {
        return new Answer(shelf.days().stream().map(DownloadsController::day).toList());
    }

    private static Day day(DumpedDay day) {
        return new Day(
                day.day(),
                day.path("datapackage.json"),
                day.path("manifest"),
                day.files().stream().map(file -> file(day, file)).toList());
    }

    private static File file(DumpedDay day, DumpedFile file) {
        return new File(day.path(file.name()), file.title(), file.format(), file.bytes(), file.rows(), file.hash());
    }
}
