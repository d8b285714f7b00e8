// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.locator;

import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.Storage;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file with the places of all events of a stretch of the history, each once: a head, then for each place, in their order, the hash in 8 bytes and the index in 4,
 * counted from the beginning of the stretch; then the SHA-256 of all that.
 *
 * @param from the first event
 * @param to the one after the last
 */
record Run(long from, long to) {

    static final String FOLDER = "locator";
    static final int CHECK_BYTES = 32;

    private static final int ENTRY_BYTES = Long.BYTES + Integer.BYTES;
    private static final int HEAD_BYTES = 2 * Long.BYTES;

    /** Says what file this is, and of which form. */
    private static final long SIGN = 0x7669_7472_6c6f_6301L;

    private static final Pattern NAME = Pattern.compile(FOLDER + "/(?<from>0|[1-9]\\d{0,17})-(?<to>[1-9]\\d{0,17})");
    private static final int SPARE = 32;

    /** The run of this path; empty if none is named so. */
    static Optional<Run> named(String path) {
        Matcher name = NAME.matcher(path);
        return name.matches()
                ? Optional.of(new Run(Long.parseLong(name.group("from")), Long.parseLong(name.group("to"))))
                : Optional.empty();
    }

    String path() {
        return FOLDER + '/' + from + '-' + to;
    }

    long size() {
        return to - from;
    }

    private long bytes() {
        return HEAD_BYTES + size() * ENTRY_BYTES + CHECK_BYTES;
    }

    /** Writes the places of all events of this stretch, which come in their order. */
    void write(Storage storage, Iterator<Place> places) {
        ByteBuffer bytes = ByteBuffer.allocate((int) bytes()).putLong(SIGN).putLong(from);
        while (places.hasNext()) {
            Place place = places.next();
            bytes.putLong(place.hash()).putInt((int) (place.index() - from));
        }
        byte[] written = bytes.array();
        bytes.put(Check.of(written, bytes.position()));
        storage.replace(path(), written);
    }

    /** Whether the file is there as it was written. */
    boolean isWhole(Storage storage) {
        return size() > 0
                && storage.length(path()).orElse(-1) == bytes()
                && storage.read(path()).filter(this::isWhole).isPresent();
    }

    private boolean isWhole(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        return file.length == bytes() && bytes.getLong() == SIGN && bytes.getLong() == from && Check.ends(file);
    }

    /** Adds the indexes of all events with this hash, ascending. Hashes are spread evenly, so that one knows nearly where it stands. */
    void find(Storage storage, long hash, List<Long> target) {
        long guess = (long) (size() * ((hash >>> 1) / (double) Long.MAX_VALUE));
        long spare = SPARE + 2 * (long) Math.sqrt(size());
        while (!found(storage, hash, Math.max(0, guess - spare), Math.min(size(), guess + spare), target)) {
            spare *= 4;
        }
    }

    /** @return whether they can stand nowhere else than in this part */
    private boolean found(Storage storage, long hash, long first, long end, List<Long> target) {
        List<Place> part = places(storage, first, end);
        boolean begins = first == 0 || Long.compareUnsigned(part.getFirst().hash(), hash) < 0;
        boolean ends = end == size() || Long.compareUnsigned(part.getLast().hash(), hash) > 0;
        if (begins && ends) {
            part.stream()
                    .filter(place -> place.hash() == hash)
                    .map(Place::index)
                    .forEach(target::add);
        }
        return begins && ends;
    }

    /**
     * A part of the places.
     *
     * @param first counted from the first of the run, as is {@code end}, the one after the last
     */
    List<Place> places(Storage storage, long first, long end) {
        int length = (int) (end - first) * ENTRY_BYTES;
        byte[] part =
                storage.read(path(), HEAD_BYTES + first * ENTRY_BYTES, length).orElseThrow(() -> new RunIsGone(path()));
        if (part.length < length) {
            throw new NotAsWritten("The file " + path() + " is cut off. It is built again with the next commit.");
        }
        ByteBuffer bytes = ByteBuffer.wrap(part);
        List<Place> places = new ArrayList<>((int) (end - first));
        while (bytes.hasRemaining()) {
            places.add(new Place(bytes.getLong(), from + Integer.toUnsignedLong(bytes.getInt())));
        }
        return places;
    }
}
