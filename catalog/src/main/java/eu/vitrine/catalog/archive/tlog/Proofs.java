// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.tlog;

import java.util.List;

/** Checks proofs with nothing but what they hold (RFC 9162, sections 2.1.3.2 and 2.1.4.2). A proof that holds too little or too much proves nothing. */
public final class Proofs {

    private Proofs() {}

    /** Whether an entry stands at this place of a log. */
    public static boolean included(Hash entry, long index, TreeHead head, List<Hash> proof) {
        if (index < 0 || index >= head.size()) {
            return false;
        }
        Ascent ascent = new Ascent(index, head.size() - 1);
        Hash root = entry;
        for (Hash beside : proof) {
            if (ascent.atTop()) {
                return false;
            }
            root = ascent.fromRight() ? Hash.ofNode(beside, root) : Hash.ofNode(root, beside);
            ascent.rise();
        }
        return ascent.atTop() && root.equals(head.root());
    }

    /** Whether a log continues what another was: nothing that was there has been taken out, changed or moved. */
    public static boolean continues(TreeHead before, TreeHead after, List<Hash> proof) {
        if (before.size() == 0) {
            return proof.isEmpty() && before.root().equals(Hash.EMPTY);
        }
        if (before.size() >= after.size()) {
            return before.equals(after) && proof.isEmpty();
        }
        boolean whole = Long.bitCount(before.size()) == 1;
        if (!whole && proof.isEmpty()) {
            return false;
        }
        Hash start = whole ? before.root() : proof.getFirst();
        return continues(before, after, start, proof.subList(whole ? 0 : 1, proof.size()));
    }

    private static boolean continues(TreeHead before, TreeHead after, Hash start, List<Hash> proof) {
        int height = Long.numberOfTrailingZeros(before.size());
        Ascent ascent = new Ascent((before.size() - 1) >>> height, (after.size() - 1) >>> height);
        Hash then = start;
        Hash now = start;
        for (Hash beside : proof) {
            if (ascent.atTop()) {
                return false;
            }
            if (ascent.fromRight()) {
                then = Hash.ofNode(beside, then);
                now = Hash.ofNode(beside, now);
            } else {
                now = Hash.ofNode(now, beside);
            }
            ascent.rise();
        }
        return ascent.atTop() && then.equals(before.root()) && now.equals(after.root());
    }

    /** The way from a node up to the root, along which a node without a neighbour on its right rises by itself. */
    private static final class Ascent {

        private long place;
        private long last;

        Ascent(long place, long last) {
            this.place = place;
            this.last = last;
        }

        boolean atTop() {
            return last == 0;
        }

        /** Whether what stands beside is on the left. */
        boolean fromRight() {
            return (place & 1) == 1 || place == last;
        }

        void rise() {
            if (place == last) {
                int alone = Long.numberOfTrailingZeros(place);
                place >>>= alone;
                last >>>= alone;
            }
            place >>>= 1;
            last >>>= 1;
        }
    }
}
