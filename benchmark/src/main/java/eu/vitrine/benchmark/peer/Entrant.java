// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer;

import java.nio.file.Path;
import java.time.InstantSource;

/**
 * Somebody who can take part.
 *
 * @param name the name of the peer that it opens, by which it can be chosen
 * @param filling whether it is measured while it is filled
 * @param opening opens it
 */
public record Entrant(String name, boolean filling, Opening opening) {

    /** Opens a peer that is empty. */
    @FunctionalInterface
    public interface Opening {

        /**
         * Opens it.
         *
         * @param folder its own, empty
         * @param clock tells the moment of a question, at which status is derived; the same for all peers
         * @throws CannotTakePart if this machine lacks what it needs
         */
        Peer open(Path folder, InstantSource clock);
    }
}
