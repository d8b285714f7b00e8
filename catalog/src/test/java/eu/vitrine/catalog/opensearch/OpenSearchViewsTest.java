// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.archive.view.ViewsContract;

/** The distributed engine is a view of an archive. */
class OpenSearchViewsTest extends OnTestServer implements ViewsContract {

    OpenSearchViewsTest() {
        super(2);
    }
}
