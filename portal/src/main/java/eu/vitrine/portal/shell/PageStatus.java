// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

/** Knows of some of the pages whether they are there, before any script runs. Thread-safe. */
@FunctionalInterface
public interface PageStatus {

    /**
     * Whether the address is that of a record that there is not.
     *
     * @param path decoded, without the slash at its beginning
     * @return false too if the address is none of those that this knows
     * @throws eu.vitrine.catalog.search.CatalogUnavailable if that cannot be said, or the page there cannot answer
     */
    boolean absent(String path);
}
