// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.contract;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.schema.AdSchema;
import java.time.InstantSource;

/** Shows that the contracts can be kept, and that the reference keeps them. */
class InMemoryCatalogTest implements RecordSearchContract, RecordIndexContract {

    @Override
    public Engine<Ad> engine(InstantSource clock) {
        InMemoryCatalog<Ad> catalog = new InMemoryCatalog<>("memory", AdSchema.ADS, clock);
        return new Engine<>("memory", catalog, () -> catalog);
    }
}
