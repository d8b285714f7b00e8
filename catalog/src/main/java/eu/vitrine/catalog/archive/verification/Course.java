// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.verification;

import eu.vitrine.catalog.archive.Event;
import eu.vitrine.catalog.archive.Leaf;
import java.util.Optional;

/** Is told what stands in the log, entry by entry. */
interface Course {

    /** That this happened. */
    void event(long index, Leaf leaf, Event event);

    /** That this happened, and what it was about was erased. */
    void erased(long index, Leaf leaf);

    /**
     * That files are damaged.
     *
     * @param leaf empty if it is damaged too
     */
    void unknown(long index, Optional<Leaf> leaf);
}
