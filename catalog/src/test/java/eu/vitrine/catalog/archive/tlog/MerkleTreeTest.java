// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Roots as the reference of Certificate Transparency publishes them, and every proof of small logs. */
class MerkleTreeTest {

    /** The eight entries that every implementation is tried with, and the roots after each. */
    private static final List<String> ENTRIES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final int SIZE = 70;

    private static MerkleTree tree(List<byte[]> entries) {
        return new MerkleTree((height, index) -> recursive(entries, index << height, (index + 1) << height));
    }

    /** The definition of RFC 6962, word by word. */
    private static Hash recursive(List<byte[]> entries, long from, long to) {
        if (to - from == 1) {
            return Hash.ofEntry(entries.get((int) from));
        }
        long middle = from + Long.highestOneBit(to - from - 1);
        return Hash.ofNode(recursive(entries, from, middle), recursive(entries, middle, to));
    }

    private static List<byte[]> numbered(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> ("entry " + number).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    static LongStream sizes() {
        return LongStream.rangeClosed(1, SIZE);
    }

    @Test
    void theRootsAreThoseOfTheReference() {
        MerkleTree tree = tree(ENTRIES.stream().map(HexFormat.of()::parseHex).toList());
        for (int size = 1; size <= ROOTS.size(); size++) {
            assertThat(tree.root(size)).hasToString(ROOTS.get(size - 1));
        }
        assertThat(tree.root(0)).hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyEntryIsProvedAtItsPlaceAndAtNoOther(long size) {
        List<byte[]> entries = numbered((int) size);
        MerkleTree tree = tree(entries);
        TreeHead head = new TreeHead(size, tree.root(size));
        for (long index = 0; index < size; index++) {
            Hash entry = Hash.ofEntry(entries.get((int) index));
            List<Hash> proof = tree.inclusion(index, size);
            for (long place = -1; place <= size; place++) {
                assertThat(Proofs.included(entry, place, head, proof))
                        .as("%d at %d of %d", index, place, size)
                        .isEqualTo(place == index);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyLogContinuesAllThatItWas(long size) {
        MerkleTree tree = tree(numbered((int) size));
        TreeHead after = new TreeHead(size, tree.root(size));
        for (long earlier = 1; earlier <= size; earlier++) {
            TreeHead before = new TreeHead(earlier, tree.root(earlier));
            List<Hash> proof = tree.consistency(earlier, size);
            assertThat(Proofs.continues(before, after, proof)).isTrue();
            assertThat(Proofs.continues(new TreeHead(earlier, Hash.EMPTY), after, proof))
                    .isFalse();
            assertThat(Proofs.continues(before, new TreeHead(size, Hash.EMPTY), proof))
                    .isFalse();
        }
        assertThat(Proofs.continues(TreeHead.EMPTY, after, List.of())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void aProofWithTooLittleTooMuchOrSomethingElseProvesNothing(long size) {
        List<byte[]> entries = numbered((int) size);
        MerkleTree tree = tree(entries);
        TreeHead head = new TreeHead(size, tree.root(size));
        for (long index = 0; index < size; index++) {
            Hash entry = Hash.ofEntry(entries.get((int) index));
            for (List<Hash> wrong : wrong(tree.inclusion(index, size))) {
                assertThat(Proofs.included(entry, index, head, wrong)).isFalse();
            }
        }
        for (long earlier = 1; earlier < size; earlier++) {
            TreeHead before = new TreeHead(earlier, tree.root(earlier));
            for (List<Hash> wrong : wrong(tree.consistency(earlier, size))) {
                assertThat(Proofs.continues(before, head, wrong)).isFalse();
            }
        }
    }

    private static List<List<Hash>> wrong(List<Hash> proof) {
        List<List<Hash>> wrong = new ArrayList<>();
        List<Hash> longer = new ArrayList<>(proof);
        longer.add(Hash.EMPTY);
        wrong.add(longer);
        for (int i = 0; i < proof.size(); i++) {
            List<Hash> shorter = new ArrayList<>(proof);
            shorter.remove(i);
            wrong.add(shorter);
            List<Hash> other = new ArrayList<>(proof);
            other.set(i, Hash.EMPTY);
            wrong.add(other);
        }
        return wrong;
    }

    @Test
    void aLogThatWasWrittenAnewContinuesNothing() {
        List<byte[]> entries = new ArrayList<>(numbered(20));
        MerkleTree kept = tree(List.copyOf(entries));
        TreeHead before = new TreeHead(10, kept.root(10));
        entries.set(3, new byte[] {1});
        MerkleTree anew = tree(entries);
        assertThat(Proofs.continues(before, new TreeHead(20, anew.root(20)), anew.consistency(10, 20)))
                .isFalse();
    }
}
