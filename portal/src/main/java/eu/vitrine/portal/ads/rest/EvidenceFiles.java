// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.portal.ads.AdHistory;
import eu.vitrine.portal.ads.rest.ProofLines.Counted;
import eu.vitrine.portal.archive.EvidencePackage;
import eu.vitrine.portal.archive.PublicArchive;
import eu.vitrine.portal.shell.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts together what is in a package of evidence. Thread-safe. */
@Component
class EvidenceFiles {

    private final AdHistory history;
    private final PublicArchive archive;
    private final InstantSource clock;
    private final Words words;

    EvidenceFiles(AdHistory history, PublicArchive archive, InstantSource clock, Words words) {
        this.history = history;
        this.archive = archive;
        this.clock = clock;
        this.words = words;
    }

    /**
     * Writes a package, and what proves the records while they are found.
     *
     * @param query what was asked, in its one text form
     */
    void write(OutputStream out, String query, Found found) throws IOException {
        Instant made = clock.instant();
        EvidencePackage evidence = new EvidencePackage(out, made);
        evidence.add("README.txt", readme());
        List<ProofLines> written = new ArrayList<>();
        evidence.add("proofs.ndjson", file -> {
            ProofLines proofs = new ProofLines(history, archive, file);
            written.add(proofs);
            found.write(proofs);
        });
        ProofLines proofs = written.getFirst();
        Archive state = proofs.opened().orElseThrow();
        evidence.add(
                "query.json",
                JsonMapper.shared().writeValueAsString(new Asked(query, made, state.size(), proofs.counted())) + '\n');
        evidence.add("checkpoint", state.note());
        evidence.add("key.pub", state.checkpoint().extension("key").orElse("") + '\n');
        evidence.finish();
    }

    private String readme() {
        return IntStream.iterate(1, number -> number + 1)
                        .mapToObj(number -> "evidence.readme." + number)
                        .takeWhile(words::has)
                        .map(words::say)
                        .collect(Collectors.joining("\n\n"))
                + '\n';
    }

    /**
     * What was asked.
     *
     * @param query in its one text form: the query string of the search, or {@code id=}
     * @param madeAt when the package was made
     * @param size the number of entries of the log at that moment
     */
    private record Asked(String query, Instant madeAt, long size, Counted found) {}

    /** Finds records, and writes what proves them. */
    @FunctionalInterface
    interface Found {

        /** Writes it. */
        void write(ProofLines proofs) throws IOException;
    }
}
