// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** What commands do with a catalogue in a directory. */
class DirectoryCommandsTest
        implements VersionsContract, Article27Contract, SpecialCategoryContract, DisclosuresContract {

    @TempDir
    Path folder;

    @Override
    public OnCatalogue catalogue() {
        return new OnCatalogue(folder.resolve("catalogue").toString(), Map.of(), folder);
    }
}
