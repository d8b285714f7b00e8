// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.archive.rest;

import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.archive.tlog.Hash;
import eu.vitrine.catalog.search.InvalidQuery;
import eu.vitrine.portal.archive.PublicArchive;
import eu.vitrine.portal.archive.TrustReport;
import eu.vitrine.portal.archive.TrustReports;
import eu.vitrine.portal.shell.Words;
import eu.vitrine.portal.shell.failures.NotPublished;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What there is to know of the history as a whole, for programs. */
@RestController
@RequestMapping(path = "/api/v1/trust", produces = MediaType.APPLICATION_JSON_VALUE)
class TrustController {

    private static final Pattern SIZE = Pattern.compile("\\d{1,18}");

    private final PublicArchive archive;
    private final TrustReports reports;
    private final Words words;

    TrustController(PublicArchive archive, TrustReports reports, Words words) {
        this.archive = archive;
        this.reports = reports;
        this.words = words;
    }

    /** The same figures as the page on trust. */
    @GetMapping
    TrustReport trust() {
        return reports.newest().orElseThrow(() -> new NotPublished("problem.noArchive"));
    }

    /** What shows that the log continues an earlier one. */
    @GetMapping("/consistency")
    Consistency consistency(@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to) {
        return consistency(size(from), size(to));
    }

    private Consistency consistency(long from, long to) {
        long size = archive.newest()
                .orElseThrow(() -> new NotPublished("problem.noArchive"))
                .size();
        if (from < 1 || from > size) {
            throw wrong("from", 1, size);
        }
        if (to < from || to > size) {
            throw wrong("to", from, size);
        }
        Archive then = archive.at(to).orElseThrow(() -> new NotPublished("problem.noCheckpoint"));
        List<Hash> proof = archive.watch(() -> then.consistency(from));
        return new Consistency(from, to, proof.stream().map(Hash::base64).toList());
    }

    /** What is no number is no size either. */
    private static long size(String text) {
        return SIZE.matcher(text).matches() ? Long.parseLong(text) : -1;
    }

    private InvalidQuery wrong(String parameter, long least, long most) {
        return new InvalidQuery(
                parameter, words.say("problem.notASize", Map.of("parameter", parameter, "least", least, "most", most)));
    }

    /**
     * What shows that a log continues another (RFC 9162, section 2.1.4).
     *
     * @param from the size of the earlier one
     * @param to the size of the later one
     * @param proof hashes in base 64
     */
    record Consistency(long from, long to, List<String> proof) {

        /** Copies the list. */
        Consistency {
            proof = List.copyOf(proof);
        }
    }
}
