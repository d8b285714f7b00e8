// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import eu.vitrine.catalog.table.FieldNotes.Note;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an export is, and what its bytes are, as JSON.
 *
 * @param format how the file ends
 * @param query what was asked, as the query string of a search
 * @param address gives the file: exactly these bytes, as long as the catalogue holds this snapshot and no ad of a search by status began or ended
 * @param page shows the same search to people
 * @param moment when the file was written to be measured
 * @param statusAt the moment at which the column {@code status} is derived
 * @param count how many ads
 * @param bytes how long the file is, uncompressed
 * @param sha256 of these bytes, 64 hex digits
 * @param publisher who runs the repository; null if nobody has said
 * @param licence null if the operator has not said
 * @param fields what stands in each field, in the order of the file
 */
record ExportManifest(
        String format,
        String mediaType,
        String query,
        String address,
        String page,
        Instant moment,
        Instant statusAt,
        Snapshot snapshot,
        long count,
        long bytes,
        String sha256,
        @Nullable String publisher,
        @Nullable Licence licence,
        List<Note> fields) {

    /**
     * The state of the catalogue.
     *
     * @param updatedAt the moment of its last commit; null if there never was one
     * @param records how many ads it holds in all
     * @param archive the name of the archive; null if none keeps the records
     * @param position how many events of the archive it has seen; null if none keeps the records
     */
    record Snapshot(
            @Nullable Instant updatedAt,
            long records,
            @Nullable String archive,
            @Nullable Long position) {}

    /** Under which the data are published, and where that stands. */
    record Licence(String name, @Nullable URI url) {}
}
