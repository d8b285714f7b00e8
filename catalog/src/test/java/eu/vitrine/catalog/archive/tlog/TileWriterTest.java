// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tiles hold what was appended, at any size, in any number of commits, and whatever breaks. */
class TileWriterTest {

    private static byte[] entry(long number) {
        return ("entry " + number).getBytes(StandardCharsets.UTF_8);
    }

    private static TreeHead grow(Storage storage, TreeHead head, long size) {
        TileWriter writer = new TileWriter(storage, head);
        while (writer.size() < size) {
            writer.append(entry(writer.size()));
        }
        return writer.write();
    }

    private static Hash expected(long from, long to) {
        if (to - from == 1) {
            return Hash.ofEntry(entry(from));
        }
        long middle = from + Long.highestOneBit(to - from - 1);
        return Hash.ofNode(expected(from, middle), expected(middle, to));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 255, 256, 257, 511, 512, 65_535, 65_536, 65_537, 70_000})
    void theRootIsThatOfTheEntries(long size, @TempDir Path folder) {
        Storage storage = new FolderStorage(folder);
        TreeHead head = grow(storage, TreeHead.EMPTY, size);
        assertThat(head).isEqualTo(new TreeHead(size, expected(0, size)));
        MerkleTree tree = new MerkleTree(new TileTree(storage, size));
        for (long index : new long[] {0, size / 2, size - 1}) {
            assertThat(Proofs.included(Hash.ofEntry(entry(index)), index, head, tree.inclusion(index, size)))
                    .isTrue();
        }
    }

    @Test
    void aLogOfSeventyThousandHasTheTilesThatTheStandardNames() {
        CrashingStorage storage = new CrashingStorage(1);
        grow(storage, TreeHead.EMPTY, 70_000);
        storage.sync();
        assertThat(storage.paths())
                .contains("tile/0/272", "tile/0/273.p/112", "tile/1/000", "tile/1/001.p/17", "tile/2/000.p/1")
                .contains("tile/entries/272", "tile/entries/273.p/112")
                .hasSize(274 + 2 + 1 + 274);
    }

    @Test
    void manySmallCommitsComeToTheSameAsOneLargeAndEachStaysProvable() {
        CrashingStorage storage = new CrashingStorage(2);
        List<TreeHead> heads = new ArrayList<>(List.of(TreeHead.EMPTY));
        Random random = new Random(20261122);
        while (heads.getLast().size() < 1_500) {
            heads.add(grow(storage, heads.getLast(), heads.getLast().size() + 1 + random.nextInt(90)));
        }
        TreeHead last = heads.getLast();
        assertThat(last.root()).isEqualTo(expected(0, last.size()));
        MerkleTree tree = new MerkleTree(new TileTree(storage, last.size()));
        for (TreeHead head : heads.subList(1, heads.size())) {
            assertThat(Proofs.continues(head, last, tree.consistency(head.size(), last.size())))
                    .isTrue();
            assertThat(new MerkleTree(new TileTree(storage, head.size())).root(head.size()))
                    .isEqualTo(head.root());
        }
    }

    @Test
    void entriesAreReadAsTheyWereAppended() {
        CrashingStorage storage = new CrashingStorage(3);
        grow(storage, grow(storage, TreeHead.EMPTY, 300), 600);
        TileTree tree = new TileTree(storage, 600);
        assertThat(tree.entries(0)).hasSize(256);
        assertThat(tree.entries(2)).hasSize(88).last().isEqualTo(entry(599));
    }

    @Test
    void aDamagedTileIsNoticedBeforeAnythingIsAdded() {
        CrashingStorage storage = new CrashingStorage(4);
        TreeHead head = grow(storage, TreeHead.EMPTY, 300);
        byte[] tile = storage.read("tile/0/001.p/44").orElseThrow();
        tile[5] ^= 1;
        storage.write("tile/0/001.p/44", tile);
        assertThatThrownBy(() -> new TileWriter(storage, head))
                .isInstanceOf(NotAsWritten.class)
                .hasMessageContaining("at 300");
        assertThatThrownBy(() -> new TileWriter(storage, new TreeHead(400, head.root())))
                .isInstanceOf(NotAsWritten.class);
    }

    @Test
    void whatACheckpointSaysIsThereAfterAnyFailure() {
        Random random = new Random(7);
        for (int run = 0; run < 1_000; run++) {
            CrashingStorage storage = new CrashingStorage(run);
            TreeHead kept = TreeHead.EMPTY;
            storage.failAfter(1 + random.nextInt(60));
            try {
                while (true) {
                    kept = grow(storage, kept, kept.size() + 1 + random.nextInt(200));
                }
            } catch (UncheckedIOException e) {
                storage.crash();
            }
            TreeHead again = grow(storage, kept, kept.size() + 300);
            assertThat(again.root()).as("run %d", run).isEqualTo(expected(0, again.size()));
        }
    }
}
