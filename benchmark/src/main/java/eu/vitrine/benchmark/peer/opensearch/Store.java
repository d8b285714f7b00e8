// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.opensearch;

/** What a node has on disk. */
record Store(Rest rest) {

    private static final byte[] NOTHING = new byte[0];

    /** How many bytes its indices take, once all of them is in segments. */
    long bytes() {
        rest.send("POST", "/_flush", NOTHING);
        return rest.get("/_stats/store")
                .path("_all")
                .path("total")
                .path("store")
                .path("size_in_bytes")
                .asLong();
    }

    /** Makes one segment of each index. */
    void merge() {
        rest.send("POST", "/_forcemerge?max_num_segments=1", NOTHING);
        rest.send("POST", "/_refresh", NOTHING);
    }
}
