// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer;

import eu.vitrine.benchmark.peer.Entrant.Filling;
import eu.vitrine.benchmark.peer.bare.BarePeer;
import eu.vitrine.benchmark.peer.floor.FloorPeer;
import eu.vitrine.benchmark.peer.opensearch.OpenSearchPeers;
import eu.vitrine.benchmark.peer.vitrine.LucenePeers;
import java.util.List;

/** All who can take part, in the order of the table: whoever is added here is filled, compared, asked and reported. */
public final class Peers {

    private Peers() {}

    /** Their names, in this order. */
    public static List<String> names() {
        return all().stream().map(Entrant::name).toList();
    }

    /** All of them. The first says what is right: the others are compared with it. */
    public static List<Entrant> all() {
        return List.of(
                new Entrant("lucene", Filling.TIMED, (folder, clock) -> LucenePeers.alone("lucene", folder, clock)),
                new Entrant(
                        "lucene-archived",
                        Filling.ONLY,
                        (folder, clock) -> LucenePeers.archived("lucene-archived", folder, clock)),
                new Entrant("bare", Filling.TIMED, (folder, clock) -> BarePeer.bare(folder)),
                new Entrant("bare-ids", Filling.SHARED, (folder, clock) -> BarePeer.ids(folder)),
                new Entrant("docfreqs", Filling.SHARED, (folder, clock) -> BarePeer.sums(folder)),
                new Entrant("lucene-facets", Filling.SHARED, (folder, clock) -> BarePeer.facets(folder)),
                new Entrant("floor", Filling.UNTIMED, (folder, clock) -> new FloorPeer(clock)),
                new Entrant(
                        "opensearch",
                        Filling.TIMED,
                        (folder, clock) -> OpenSearchPeers.engine("opensearch", folder, clock)),
                new Entrant(
                        "opensearch-raw",
                        Filling.SHARED,
                        (folder, clock) -> OpenSearchPeers.raw("opensearch-raw", folder, clock, false)),
                new Entrant(
                        "opensearch-raw-numbered",
                        Filling.SHARED,
                        (folder, clock) -> OpenSearchPeers.numbered("opensearch-raw-numbered", folder, clock)),
                new Entrant(
                        "opensearch-raw-cached",
                        Filling.SHARED,
                        (folder, clock) -> OpenSearchPeers.raw("opensearch-raw-cached", folder, clock, true)),
                new Entrant(
                        "opensearch-bulk",
                        Filling.ONLY,
                        (folder, clock) -> OpenSearchPeers.bulk("opensearch-bulk", folder)));
    }
}
