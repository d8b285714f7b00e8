// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.verification;

import eu.vitrine.catalog.archive.ArchiveWriter;
import eu.vitrine.catalog.archive.Event;
import eu.vitrine.catalog.archive.Happening;
import eu.vitrine.catalog.archive.json.CanonicalJson;
import eu.vitrine.catalog.archive.ledger.Received;
import eu.vitrine.catalog.archive.tlog.CrashingStorage;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import eu.vitrine.catalog.archive.tlog.Storage;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** An archive of some hundred events, written in several commits on several days, with erasures, and with two keys one after the other. */
final class SampleArchive {

    static final NoteSigner KEY = NoteSigner.make("ads.example/archive");

    /** Takes over near the end. */
    static final NoteSigner NEXT = NoteSigner.make("ads.example/archive");

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private SampleArchive() {}

    /** Writes it; ads have this word in their text. */
    static Storage written(Storage storage, NoteSigner key, String word) {
        for (int commit = 0; commit < 6; commit++) {
            Instant now = START.plus(Duration.ofHours(8L * commit));
            try (ArchiveWriter writer = ArchiveWriter.open(storage, key, () -> now)) {
                commit(writer, commit, now, word);
            }
        }
        try (ArchiveWriter writer = ArchiveWriter.open(storage, key, () -> START)) {
            writer.rotate(NEXT);
        }
        try (ArchiveWriter writer = ArchiveWriter.open(storage, NEXT, () -> START)) {
            writer.commit();
            writer.append(event(Happening.CREATED, START, id(6, 0), word));
            writer.commit("ads", new Received(1, 1, 0, 0, Map.of()));
        }
        return storage;
    }

    static Storage written() {
        return written(new CrashingStorage(1), KEY, "summer");
    }

    private static void commit(ArchiveWriter writer, int commit, Instant now, String word) {
        int more = 60;
        for (int i = 0; i < more; i++) {
            writer.append(event(Happening.CREATED, now, id(commit, i), word));
        }
        int changed = 0;
        for (int i = 0; commit > 0 && i < 5; i++) {
            writer.append(event(Happening.CHANGED, now, id(commit - 1, i), word + " again"));
            changed++;
        }
        if (commit > 2) {
            for (int i = 10; i < 14; i++) {
                writer.append(
                        new Event(Happening.EXPIRED, now, "ads", id(commit - 2, i), null, "a year is over", null));
            }
            writer.append(event(Happening.REMOVED, now, id(commit - 1, 20), "nothing"));
        }
        writer.commit("ads", new Received(more + changed + 3, more, changed, 1, Map.of("TRUNCATED", 2L)));
    }

    static String id(int commit, int number) {
        return "demo:" + commit + "-" + number;
    }

    private static Event event(Happening happening, Instant at, String id, String text) {
        return new Event(
                happening,
                at,
                "ads",
                id,
                "test",
                null,
                CanonicalJson.of(
                        JsonMapper.shared().createObjectNode().put("id", id).put("text", text)));
    }

    /** All files. */
    static SortedMap<String, byte[]> files(Storage storage) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        storage.paths("").forEach(path -> files.put(path, storage.read(path).orElseThrow()));
        return files;
    }

    /** An archive of these files. */
    static Storage of(Map<String, byte[]> files) {
        Storage storage = new CrashingStorage(1);
        files.forEach(storage::write);
        storage.sync();
        return storage;
    }
}
