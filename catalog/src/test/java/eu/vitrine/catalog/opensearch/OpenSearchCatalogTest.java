// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.contract.RecordIndexContract;
import eu.vitrine.catalog.contract.RecordSearchContract;
import eu.vitrine.catalog.contract.RefusalContract;
import eu.vitrine.catalog.contract.StoredContract;
import eu.vitrine.catalog.contract.VersionsContract;

/** The distributed engine keeps the contracts. */
class OpenSearchCatalogTest extends OnTestServer
        implements RecordSearchContract, RecordIndexContract, RefusalContract, StoredContract, VersionsContract {

    OpenSearchCatalogTest() {
        super(1);
    }
}
