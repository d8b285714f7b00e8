// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.index;

import eu.vitrine.catalog.search.RecordSink;

/**
 * The write port: one kind of record of one catalogue. One writer at a time, in this process or any other; readers never wait for it.
 *
 * <p>Opening throws {@link CatalogLocked} while another writer is open, and {@code CatalogUnavailable} if the catalogue cannot be written.
 */
public interface RecordIndex<R> {

    /** Continues what is there: commits add to it. Repairs first what a killed writer left behind. */
    Generation<R> update();

    /** Starts empty: nothing is seen of it until its first commit puts it, whole, in the place of what is there. */
    Generation<R> rebuild();

    /**
     * Hands over the JSON form of every record that is there, once each, whichever version of Vitrine wrote it: what a catalogue is built again
     * from where its table of fields has changed.
     *
     * @return the number of records handed over
     */
    long stored(RecordSink sink);
}
