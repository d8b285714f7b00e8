// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.view;

import eu.vitrine.catalog.contract.EngineContract;
import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.lucene.LuceneCatalog;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The embedded engine is a view of an archive. */
class LuceneViewsTest implements ViewsContract {

    @TempDir
    Path directory;

    @Override
    public Catalog catalog(String name) {
        return new LuceneCatalog(directory.resolve(name), EngineContract.CLOCK);
    }
}
