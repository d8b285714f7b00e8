// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.tlog;

import java.util.ArrayList;
import java.util.List;

/** Roots and proofs of a log of some size, made of the hashes of its whole subtrees (RFC 6962, section 2.1). As thread-safe as these. */
public final class MerkleTree {

    private final Subtrees subtrees;

    /** A log whose whole subtrees are known. */
    public MerkleTree(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    /** The root of the log when it had so many entries. */
    public Hash root(long size) {
        return size == 0 ? Hash.EMPTY : root(0, size);
    }

    /**
     * The hashes beside the way from an entry up to the root, the nearest first.
     *
     * @param index of the entry, below the size
     */
    public List<Hash> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no entry " + index + " among " + size);
        }
        List<Hash> proof = new ArrayList<>();
        inclusion(index, 0, size, proof);
        return proof;
    }

    private void inclusion(long index, long from, long to, List<Hash> proof) {
        if (to - from == 1) {
            return;
        }
        long middle = from + left(to - from);
        if (index < middle) {
            inclusion(index, from, middle, proof);
            proof.add(root(middle, to));
        } else {
            inclusion(index, middle, to, proof);
            proof.add(root(from, middle));
        }
    }

    /**
     * The hashes that show that a log of one size continues the log of another.
     *
     * @param before at least 1, at most {@code after}
     */
    public List<Hash> consistency(long before, long after) {
        if (before < 1 || before > after) {
            throw new IllegalArgumentException("no log of " + after + " entries continues one of " + before);
        }
        List<Hash> proof = new ArrayList<>();
        consistency(before, 0, after, true, proof);
        return proof;
    }

    /** @param known whether the root of what was there before is known to whoever checks: while nothing on the way was cut */
    private void consistency(long before, long from, long to, boolean known, List<Hash> proof) {
        if (before == to) {
            if (!known) {
                proof.add(root(from, to));
            }
            return;
        }
        long middle = from + left(to - from);
        if (before <= middle) {
            consistency(before, from, middle, known, proof);
            proof.add(root(middle, to));
        } else {
            consistency(before, middle, to, false, proof);
            proof.add(root(from, middle));
        }
    }

    private Hash root(long from, long to) {
        long size = to - from;
        if (Long.bitCount(size) == 1) {
            int height = Long.numberOfTrailingZeros(size);
            return subtrees.hash(height, from >>> height);
        }
        long middle = from + left(size);
        return Hash.ofNode(root(from, middle), root(middle, to));
    }

    /** The largest power of two below the size. */
    private static long left(long size) {
        return Long.highestOneBit(size - 1);
    }
}
