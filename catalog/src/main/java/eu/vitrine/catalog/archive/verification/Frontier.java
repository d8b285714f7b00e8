// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.verification;

import eu.vitrine.catalog.archive.tlog.Hash;
import java.util.ArrayList;
import java.util.List;

/** A tree that grows, of which only the largest whole subtrees are held (RFC 6962, section 2.1). Not thread-safe. */
final class Frontier {

    private final List<Hash> subtrees = new ArrayList<>();
    private long size;

    long size() {
        return size;
    }

    /**
     * Adds a whole subtree.
     *
     * @param height 0 for a single entry; the size so far must be a multiple of what it holds
     */
    void add(int height, Hash hash) {
        Hash whole = hash;
        for (long before = size >>> height; (before & 1) == 1; before >>>= 1) {
            whole = Hash.ofNode(subtrees.removeLast(), whole);
        }
        subtrees.add(whole);
        size += 1L << height;
    }

    Hash root() {
        if (subtrees.isEmpty()) {
            return Hash.EMPTY;
        }
        Hash root = subtrees.getLast();
        for (int i = subtrees.size() - 2; i >= 0; i--) {
            root = Hash.ofNode(subtrees.get(i), root);
        }
        return root;
    }

    /** The root after so many entries more; they are not added. */
    Hash rootWith(List<Hash> entries) {
        Frontier more = new Frontier();
        more.subtrees.addAll(subtrees);
        more.size = size;
        entries.forEach(entry -> more.add(0, entry));
        return more.root();
    }

    /** The hash of a tree with these entries. */
    static Hash root(List<Hash> entries) {
        return new Frontier().rootWith(entries);
    }
}
