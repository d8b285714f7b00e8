// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.contract;

import eu.vitrine.catalog.Schema;
import java.time.InstantSource;

/** Shows that the contracts can be kept, and that the reference keeps them. */
class InMemoryCatalogTest implements RecordSearchContract, RecordIndexContract, VersionsContract {

    @Override
    public <R> Engine<R> engine(Schema<R> schema, InstantSource clock) {
        InMemoryCatalog<R> catalog = new InMemoryCatalog<>("memory", schema, clock);
        return new Engine<>("memory", catalog, () -> catalog);
    }
}
