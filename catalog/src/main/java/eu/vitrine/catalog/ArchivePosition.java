// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

/**
 * How far in the history of an archive the records of an engine have come. Its text form, {@code events@origin}, stands in the engine's own commit, so that
 * neither can be there without the other.
 *
 * @param origin the name of the archive, without spaces
 * @param events how many of its events have been seen, of whatever kind of record
 */
public record ArchivePosition(String origin, long events) {

    @Override
    public String toString() {
        return events + "@" + origin;
    }

    /** Reads the text form. */
    public static ArchivePosition read(String text) {
        int at = text.indexOf('@');
        return new ArchivePosition(text.substring(at + 1), Long.parseLong(text.substring(0, at)));
    }
}
