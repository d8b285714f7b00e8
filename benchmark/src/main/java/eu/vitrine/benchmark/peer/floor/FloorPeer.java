// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.floor;

import eu.vitrine.benchmark.mix.Question;
import eu.vitrine.benchmark.peer.Answer;
import eu.vitrine.benchmark.peer.Peer;
import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.SearchRequest;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bit sets and arrays in memory, and loops over them: what the machine allows, with no index, no text, no disk, no updates. */
public final class FloorPeer implements Peer {

    private final InstantSource clock;
    private @Nullable Shelf shelf;
    private @Nullable Counter counter;
    private final Set<String> deleted = new HashSet<>();

    /** @param clock tells the one moment at which the status of all is derived */
    public FloorPeer(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "floor";
    }

    @Override
    public void fill(Iterable<Ad> ads) {
        Shelf filled = shelf == null ? new Shelf(clock.instant()) : shelf;
        ads.forEach(filled::add);
        shelf = filled;
    }

    @Override
    public void delete(Collection<String> ids) {
        deleted.addAll(ids);
    }

    @Override
    public void changed() {
        Shelf filled = shelf;
        if (counter == null && filled != null) {
            counter = new Counter(filled.columns(), filled.orders(), filled.ids());
            shelf = null;
        }
        if (counter != null) {
            counter = counter.without(deleted);
            deleted.clear();
        }
    }

    @Override
    public Optional<Answer> answer(Question question) {
        Counter filled = counter;
        return filled != null && question instanceof Question.Page(SearchRequest request) && filled.answers(request)
                ? Optional.of(filled.page(request))
                : Optional.empty();
    }

    @Override
    public long bytes() {
        return 0;
    }

    @Override
    public void close() {
        counter = null;
    }
}
