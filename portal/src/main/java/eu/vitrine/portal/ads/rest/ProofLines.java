// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.archive.Version.Erased;
import eu.vitrine.portal.ads.AdHistory;
import eu.vitrine.portal.ads.AdVersion;
import eu.vitrine.portal.archive.PublicArchive;
import eu.vitrine.portal.archive.PublicProof;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes proofs of one state of the history, one JSON object a line, and counts them. Not thread-safe. */
final class ProofLines {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final AdHistory history;
    private final PublicArchive archive;
    private final OutputStream out;
    private final List<String> missing = new ArrayList<>();
    private Optional<Archive> opened = Optional.empty();
    private long records;
    private long proofs;
    private long erased;

    ProofLines(AdHistory history, PublicArchive archive, OutputStream out) {
        this.history = history;
        this.archive = archive;
        this.out = out;
    }

    /**
     * One line.
     *
     * @param versions how many versions the record has
     * @param erased that, when and why its content was erased; null if it was not
     */
    private record Line(
            String id,
            int version,
            int versions,
            AdVersions.@Nullable Gone erased,
            long index,
            String entry,
            @Nullable String salt,
            @Nullable String payload,
            List<String> proof) {}

    /** The state of the history; empty as long as nothing was written. */
    Optional<Archive> opened() {
        return opened;
    }

    /** Says of which state they are, where there is none. */
    void open(Archive state) {
        opened = Optional.of(state);
    }

    /** Every version of an ad. */
    void all(Archive state, String id) throws IOException {
        open(state);
        List<AdVersion> versions = history.of(state, id);
        records++;
        for (AdVersion version : versions) {
            write(state, id, version, versions.size());
        }
    }

    /** An ad as it stands in this state; an ad that the history does not know is only counted. */
    void newest(Archive state, String id) throws IOException {
        open(state);
        List<AdVersion> versions = history.of(state, id);
        if (versions.isEmpty()) {
            missing.add(id);
        } else {
            records++;
            write(state, id, versions.getLast(), versions.size());
        }
    }

    private void write(Archive state, String id, AdVersion version, int versions) throws IOException {
        PublicProof proof =
                archive.watch(() -> PublicProof.of(state.proof(version.version().index()), ""));
        proofs++;
        erased += proof.payload() == null ? 1 : 0;
        Line line = new Line(
                id,
                version.number(),
                versions,
                version.version() instanceof Erased gone ? AdVersions.Gone.of(gone.erasure()) : null,
                proof.index(),
                proof.entry(),
                proof.salt(),
                proof.payload(),
                proof.proof());
        out.write(JSON.writeValueAsBytes(line));
        out.write("\n".getBytes(StandardCharsets.UTF_8));
    }

    /** What was counted. */
    Counted counted() {
        return new Counted(records, proofs, erased, missing);
    }

    /**
     * What there is in a package.
     *
     * @param records ads
     * @param proofs versions of these
     * @param erased of these, those whose content was erased
     * @param notInHistory ids of ads that were found and that the history does not know
     */
    record Counted(long records, long proofs, long erased, List<String> notInHistory) {

        /** Copies the list. */
        Counted {
            notInHistory = List.copyOf(notInHistory);
        }
    }
}
