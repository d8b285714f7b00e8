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

    /** How much it holds on disk, in bytes; 0 if nothing is there. */
    long bytes();

    /**
     * Takes these ads out, as its users would; they are not found when it returns.
     *
     * @return false if it cannot, and does not take part from here on
     */
    default boolean delete(Collection<String> ids) {
        return false;
    }

    /**
     * Makes one segment of all it holds.
     *
     * @return false if it has no segments, and does not take part in what is asked of one
     */
    default boolean merge() {
        return false;
    }

    /** Lets go of everything; what is on disk may stay. */
    @Override
    void close();
}
