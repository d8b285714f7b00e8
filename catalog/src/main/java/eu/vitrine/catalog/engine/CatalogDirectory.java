// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.engine;

import java.nio.file.Path;

/**
 * The directory of an embedded catalogue, or of a backup of one, and where in it lies what is not the engine's. Nothing needs to be there. Immutable.
 *
 * @param path the directory itself
 */
public record CatalogDirectory(Path path) {

    /** The signed history, unless a setting says otherwise. */
    public Path archive() {
        return path.resolve("archive");
    }

    /** Pictures of ads, unless a setting says otherwise. */
    public Path media() {
        return path.resolve("media");
    }

    /** Dumps to be downloaded, unless a setting says otherwise. */
    public Path downloads() {
        return path.resolve("downloads");
    }
}
