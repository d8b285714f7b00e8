// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

/** How a file is written. */
enum FileForm {
    NDJSON("ndjson.zst", "ndjson", "application/x-ndjson"),
    CSV("csv", "csv", "text/csv"),
    PARQUET("parquet", "parquet", "application/vnd.apache.parquet");

    private final String ending;
    private final String format;
    private final String mediaType;

    FileForm(String ending, String format, String mediaType) {
        this.ending = ending;
        this.format = format;
        this.mediaType = mediaType;
    }

    /** What the name of the file ends with. */
    String ending() {
        return ending;
    }

    /** As a data package says it. */
    String format() {
        return format;
    }

    String mediaType() {
        return mediaType;
    }
}
