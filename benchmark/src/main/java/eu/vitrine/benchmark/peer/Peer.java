// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer;

import eu.vitrine.benchmark.mix.Question;
import eu.vitrine.catalog.Ad;
import java.util.Collection;
import java.util.Optional;

/** Whatever can be filled with the ads and asked. Filled by one thread; then asked by any number at once. */
public interface Peer extends AutoCloseable {

    /** How it is called in reports. */
    String name();

    /** Takes these ads, besides those it has; they are durable and can be found when it returns. Their ids are new to it. */
    void fill(Iterable<Ad> ads);

    /** The answer; empty if it does not take part in this question. */
    Optional<Answer> answer(Question question);

    /** How much it holds on disk, in bytes; 0 if nothing is there, or if it shares what another one holds. */
    long bytes();

    /** Takes these ads out, as its users would; they are not found when it returns. Does nothing in a peer that shares what another one holds. */
    void delete(Collection<String> ids);

    /** Makes one segment of all it holds; does nothing in a peer that has no segments, or shares what another one holds. */
    default void merge() {}

    /** What it holds was filled, deleted from or merged, maybe by the one whose ads it shares: whatever it remembers of answers is old. */
    default void changed() {}

    /** Lets go of everything; what is on disk may stay. */
    @Override
    void close();
}
