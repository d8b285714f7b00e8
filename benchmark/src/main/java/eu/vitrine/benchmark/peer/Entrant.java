// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer;

import java.nio.file.Path;
import java.time.InstantSource;

/**
 * Somebody who can take part.
 *
 * @param name the name of the peer that it opens, by which it can be chosen
 */
public record Entrant(String name, Filling filling, Opening opening) {

    /** How a peer comes by its ads. */
    public enum Filling {
        /** It is filled, and how fast that goes is compared. */
        TIMED,
        /** It is filled, however fast that goes. */
        UNTIMED,
        /** It is filled to see how fast that goes, and asked nothing. */
        ONLY,
        /** It asks what the nearest one before it in the list has been filled with, in the same folder. */
        SHARED
    }

    /** Opens a peer that is empty. */
    @FunctionalInterface
    public interface Opening {

        /**
         * Opens it.
         *
         * @param folder empty, and its own unless it is shared
         * @param clock tells the moment of a question, at which status is derived; the same for all peers
         * @throws CannotTakePart if this machine lacks what it needs
         */
        Peer open(Path folder, InstantSource clock);
    }
}
