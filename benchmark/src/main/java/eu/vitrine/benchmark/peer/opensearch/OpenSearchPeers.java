// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.opensearch;

import eu.vitrine.benchmark.mix.Question;
import eu.vitrine.benchmark.peer.Answer;
import eu.vitrine.benchmark.peer.Peer;
import eu.vitrine.benchmark.peer.vitrine.EnginePeer;
import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.archive.view.Views;
import eu.vitrine.catalog.engine.Engines;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Opens the peers that ask an OpenSearch node: one index on one shard without copies, as it comes if nothing else is said. */
public final class OpenSearchPeers {

    private OpenSearchPeers() {}

    /** As long as a question may take: the requests by hand have no limit either. */
    private static final Map<String, String> PATIENT = Map.of("VITRINE_OPENSEARCH_TIMELIMIT", "600s");

    /** Our own engine, through the ports. */
    public static Peer engine(String name, Path folder, InstantSource clock) {
        Node node = Node.in(folder);
        Rest rest = new Rest(node.address());
        Views views = new Views(Engines.open(node.address().toString(), PATIENT, clock), null, clock);
        Store store = new Store(rest);
        return new OnNode(new EnginePeer(name, views, store::bytes, store::merge), node, rest);
    }

    /**
     * Requests by hand to what {@link #engine} has filled in the same folder.
     *
     * @param cached whether the server may answer from its cache of requests
     */
    public static Peer raw(String name, Path folder, InstantSource clock, boolean cached) {
        return new RawPeer(name, Node.in(folder), new RawRequests(clock, false), "?request_cache=" + cached);
    }

    /** The same requests, the cache off, which also ask how many different values each field has, as our engine says. */
    public static Peer numbered(String name, Path folder, InstantSource clock) {
        String parameters = "?request_cache=false&filter_path=" + RawRequests.LEFT_OUT;
        return new RawPeer(name, Node.in(folder), new RawRequests(clock, true), parameters);
    }

    /** Bare bulk requests to a node of its own. */
    public static Peer bulk(String name, Path folder) {
        return new BulkPeer(name, Node.in(folder));
    }

    /** Our engine, and the node that goes with it. */
    private record OnNode(Peer engine, Node node, Rest rest) implements Peer {

        @Override
        public String name() {
            return engine.name();
        }

        @Override
        public void fill(Iterable<Ad> ads) {
            engine.fill(ads);
        }

        @Override
        public Optional<Answer> answer(Question question) {
            return engine.answer(question);
        }

        @Override
        public long bytes() {
            return engine.bytes();
        }

        @Override
        public void delete(Collection<String> ids) {
            engine.delete(ids);
        }

        @Override
        public void merge() {
            engine.merge();
        }

        @Override
        public void changed() {
            engine.changed();
        }

        @Override
        public void close() {
            engine.close();
            rest.close();
            node.close();
        }
    }
}
