// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.verification;

import eu.vitrine.catalog.archive.Event;
import eu.vitrine.catalog.archive.Leaf;
import eu.vitrine.catalog.archive.payload.Payload;
import eu.vitrine.catalog.archive.payload.Payloads;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.Tile;
import eu.vitrine.catalog.archive.verification.ArchiveFiles.Taken;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Checks payloads against the entries that stand for them. Not thread-safe. */
final class PayloadCheck {

    private final ArchiveFiles files;
    private final Findings findings;

    PayloadCheck(ArchiveFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    /** Checks those of a stretch, and hands over what happened. */
    void check(Stretch stretch, Course course) {
        Optional<Taken> file = files.take(Payloads.ROW, stretch.index(), stretch.width());
        String path = Tile.path(Payloads.ROW, stretch.index(), stretch.width());
        if (file.isEmpty()) {
            findings.missing(path);
        }
        List<Optional<Payload>> payloads = file.map(
                        taken -> read(taken, taken.path().equals(path) ? stretch.width() : Tile.FULL))
                .orElse(List.of());
        for (int place = 0; place < stretch.width(); place++) {
            long index = stretch.index() * Tile.FULL + place;
            Optional<Leaf> leaf = leaf(stretch, place);
            if (leaf.isEmpty() || payloads.isEmpty()) {
                course.unknown(index, leaf);
            } else {
                Optional<Payload> payload = payloads.get(place);
                tell(file.map(Taken::path).orElse(path), index, leaf.get(), payload, course);
            }
        }
        parts(stretch, path, payloads);
    }

    private Optional<Leaf> leaf(Stretch stretch, int place) {
        long index = stretch.index() * Tile.FULL + place;
        try {
            return stretch.entries().get(place).map(entry -> Leaf.read(entry, index));
        } catch (NotAsWritten e) {
            findings.add(new Tile(Tile.ENTRIES, stretch.index(), stretch.width()).path(), e);
            return Optional.empty();
        }
    }

    private void tell(String path, long index, Leaf leaf, Optional<Payload> payload, Course course) {
        if (payload.isEmpty()) {
            course.erased(index, leaf);
            return;
        }
        try {
            Event event = Event.read(payload.get().text());
            if (!Arrays.equals(payload.get().hash(), leaf.hash())) {
                throw new NotAsWritten("What entry " + index + " stands for is not what was hashed.");
            }
            if (!leaf.says(event)) {
                throw new NotAsWritten("Entry " + index + " says something else of the event than the event itself.");
            }
            course.event(index, leaf, event);
        } catch (NotAsWritten e) {
            findings.add(path, e);
            course.unknown(index, Optional.of(leaf));
        }
    }

    /** @return none if they cannot be read */
    private List<Optional<Payload>> read(Taken file, int width) {
        try {
            List<Optional<Payload>> payloads = Payloads.read(file.path(), file.bytes());
            if (payloads.size() != width) {
                throw new NotAsWritten("It holds " + payloads.size() + " payloads instead of " + width + '.');
            }
            return payloads;
        } catch (NotAsWritten e) {
            findings.add(file.path(), e);
            return List.of();
        }
    }

    /** Smaller files that have stayed: they hold the same, and nothing that was erased. */
    private void parts(Stretch stretch, String path, List<Optional<Payload>> payloads) {
        for (int part : files.parts(Payloads.ROW, stretch.index(), stretch.width())) {
            String smaller = Tile.path(Payloads.ROW, stretch.index(), part);
            List<Optional<Payload>> held = files.take(smaller)
                    .map(bytes -> read(new Taken(smaller, bytes), part))
                    .orElse(List.of());
            if (!payloads.isEmpty() && !held.isEmpty() && !held.equals(payloads.subList(0, part))) {
                findings.add(
                        smaller,
                        Fault.NOT_ERASED,
                        "It holds something else than " + path + ", such as what was erased there.");
            }
        }
    }
}
