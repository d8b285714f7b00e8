// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.verification;

import eu.vitrine.catalog.archive.tlog.Hash;
import eu.vitrine.catalog.archive.tlog.Tile;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Checks bundles of entries, and the tiles with their hashes, against each other. */
final class Bundles {

    private final Findings findings;
    private final TileFiles tiles;
    private final Parts parts;

    Bundles(ArchiveFiles files, Findings findings) {
        this.findings = findings;
        this.tiles = new TileFiles(files, findings);
        this.parts = new Parts(files, findings);
    }

    /**
     * Checks one stretch.
     *
     * @param agrees says of hashes whether they come to what is above them in the tree; asked where bundle and tile do not agree
     */
    Stretch check(long index, int width, Predicate<List<Hash>> agrees) {
        Tile bundle = new Tile(Tile.ENTRIES, index, width);
        Tile tile = new Tile(0, index, width);
        List<byte[]> entries = tiles.entries(bundle);
        List<Hash> made = entries.stream().map(Hash::ofEntry).toList();
        List<Hash> hashes = choose(bundle, tile, made, tiles.hashes(tile), agrees);
        List<Optional<byte[]>> sound = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            boolean fits = i < made.size() && made.get(i).equals(hashes.get(i));
            sound.add(fits ? Optional.of(entries.get(i)) : Optional.empty());
        }
        parts.check(bundle, sound.stream().allMatch(Optional::isPresent) ? written(entries) : List.of());
        parts.check(tile, hashes.stream().map(Hash::bytes).toList());
        return new Stretch(index, sound, hashes);
    }

    private static List<byte[]> written(List<byte[]> entries) {
        return entries.stream()
                .map(entry -> ByteBuffer.allocate(Short.BYTES + entry.length)
                        .putShort((short) entry.length)
                        .put(entry)
                        .array())
                .toList();
    }

    private List<Hash> choose(Tile bundle, Tile tile, List<Hash> made, List<Hash> said, Predicate<List<Hash>> agrees) {
        if (made.isEmpty() || said.isEmpty() || made.equals(said)) {
            return made.isEmpty() ? said : made;
        }
        int first = 0;
        while (made.get(first).equals(said.get(first))) {
            first++;
        }
        long entry = bundle.index() * Tile.FULL + first;
        if (agrees.test(made)) {
            findings.add(tile.path(), Fault.CHANGED, "The hash of entry " + entry + " is not that of the entry.");
            return made;
        }
        findings.add(bundle.path(), Fault.CHANGED, "Entry " + entry + " is not what was hashed.");
        if (!agrees.test(said)) {
            findings.add(tile.path(), Fault.CHANGED, "Neither its hashes nor the entries come to the hash above them.");
        }
        return said;
    }
}
