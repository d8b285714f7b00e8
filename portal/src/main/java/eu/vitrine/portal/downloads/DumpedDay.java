// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.downloads;

import java.time.LocalDate;
import java.util.List;

/**
 * The files of one day, as their description says it.
 *
 * @param missing how many records of then can no longer be read, because they were erased since
 * @param origin the name of the archive from which they were cut
 * @param size the number of its events on which they rest
 */
public record DumpedDay(LocalDate day, String origin, long size, long missing, List<DumpedFile> files) {

    /** Copies the list. */
    public DumpedDay {
        files = List.copyOf(files);
    }

    /**
     * One file.
     *
     * @param name in its folder
     * @param title what it holds
     * @param format such as {@code csv}
     * @param rows how many, without a header
     * @param hash {@code sha256:} and hex
     * @param fields what stands in it
     */
    public record DumpedFile(
            String name, String title, String format, long bytes, long rows, String hash, List<DumpedField> fields) {

        /** Copies the list. */
        public DumpedFile {
            fields = List.copyOf(fields);
        }
    }

    /** What stands in a field of a file. */
    public record DumpedField(String name, String type, String description) {}

    /** Where a file of it is served. */
    public String path(String file) {
        return DownloadPaths.PAGE + '/' + day + '/' + file;
    }
}
