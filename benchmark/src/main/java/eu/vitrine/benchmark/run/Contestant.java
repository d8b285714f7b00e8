// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.run;

import eu.vitrine.benchmark.peer.Entrant.Filling;
import eu.vitrine.benchmark.peer.Peer;

/** A peer that takes part, and how it comes by its ads. */
record Contestant(Peer peer, Filling filling) {

    String name() {
        return peer.name();
    }

    /** Whether it is handed the ads itself. */
    boolean filled() {
        return filling != Filling.SHARED;
    }

    /** Whether it is asked anything. */
    boolean asked() {
        return filling != Filling.ONLY;
    }
}
