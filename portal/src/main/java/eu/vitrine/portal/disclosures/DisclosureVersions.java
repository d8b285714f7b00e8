// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.catalog.schema.DisclosureSchema;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.record.Versions;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** The versions of published texts. Thread-safe. */
@Component
public class DisclosureVersions extends Versions<Disclosure> {

    DisclosureVersions(RecordSearch<Disclosure> disclosures, InstantSource clock) {
        super(disclosures, DisclosureSchema.DISCLOSURES, Disclosure::inForce, clock);
    }
}
