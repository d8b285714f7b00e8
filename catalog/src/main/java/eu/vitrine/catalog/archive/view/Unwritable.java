// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.view;

import eu.vitrine.catalog.search.CatalogUnavailable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** Says in words that the file system of the archive fails: then the catalogue cannot be written either. */
final class Unwritable {

    private Unwritable() {}

    /** Carries out what may fail. */
    static <T> T attempt(Supplier<T> work) {
        try {
            return work.get();
        } catch (UncheckedIOException e) {
            throw because(e);
        }
    }

    private static CatalogUnavailable because(UncheckedIOException e) {
        IOException failure = e.getCause();
        return new CatalogUnavailable(
                "The archive of the catalogue cannot be written: " + (failure == null ? e : failure).getMessage()
                        + ". Once that is mended, run the same command again.",
                e);
    }
}
