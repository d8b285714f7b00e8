// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.contract.RecordIndexContract;
import eu.vitrine.catalog.contract.RecordSearchContract;
import eu.vitrine.catalog.contract.RefusalContract;
import eu.vitrine.catalog.contract.StoredContract;
import eu.vitrine.catalog.contract.VersionsContract;

/** The contracts hold, too, where the records are spread over several shards, each of which knows only its own. */
class ThreeShardsTest extends OnTestServer
        implements RecordSearchContract, RecordIndexContract, RefusalContract, StoredContract, VersionsContract {

    ThreeShardsTest() {
        super(3);
    }
}
