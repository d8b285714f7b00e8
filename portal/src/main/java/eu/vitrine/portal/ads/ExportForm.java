// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.table.AdColumns;
import eu.vitrine.catalog.table.FieldNotes;
import eu.vitrine.catalog.table.FieldNotes.Note;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A form in which a result can be taken away, in the order in which pages offer them. */
public enum ExportForm {
    /** Comma-separated values, one row an ad. */
    CSV("csv", "text/csv; charset=UTF-8; header=present"),
    /** A workbook of one sheet with the same columns. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** The same columns, with types. */
    PARQUET("parquet", "application/vnd.apache.parquet"),
    /** One record a line, as single ads are answered. */
    NDJSON("ndjson", "application/x-ndjson");

    private final String ending;
    private final String mediaType;

    ExportForm(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The form whose files end so; empty if there is none. */
    public static Optional<ExportForm> of(String ending) {
        return Arrays.stream(values())
                .filter(form -> form.ending.equals(ending))
                .findFirst();
    }

    /** How the names of such files end. */
    public String ending() {
        return ending;
    }

    /** With what else a program must know to read one. */
    public String mediaType() {
        return mediaType;
    }

    /** Where such files are had, without a query. */
    public String path() {
        return AdPaths.EXPORT + ending;
    }

    /** What stands in their fields, in plain English. */
    public List<Note> fields() {
        return this == NDJSON ? FieldNotes.lines() : FieldNotes.columns(AdColumns.at(Instant.EPOCH), this == PARQUET);
    }
}
