// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.locator;

import java.util.Comparator;
import java.util.Iterator;
import java.util.PriorityQueue;
import java.util.Queue;

/** What several give in their order, in one order. Not thread-safe. */
final class Merge implements Iterator<Place> {

    private final Queue<Front> fronts = new PriorityQueue<>(Comparator.comparing(Front::first));

    /** The next place of one of them, and those behind it. */
    private record Front(Place first, Iterator<Place> rest) {}

    void add(Iterator<Place> places) {
        if (places.hasNext()) {
            fronts.add(new Front(places.next(), places));
        }
    }

    @Override
    public boolean hasNext() {
        return !fronts.isEmpty();
    }

    @Override
    public Place next() {
        Front front = fronts.remove();
        add(front.rest());
        return front.first();
    }
}
