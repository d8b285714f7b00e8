// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.index;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.search.RecordSearch;

/** One catalogue of one engine: what both ports are opened from. Immutable and thread-safe; nothing is opened before it is asked for. */
public interface Catalog {

    /** Opens a kind of record for reading. The catalogue may come later: until then every question is answered with {@code CatalogUnavailable}. */
    <R> RecordSearch<R> search(Schema<R> schema);

    /** Opens a kind of record for writing. */
    <R> RecordIndex<R> index(Schema<R> schema);
}
