// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.tlog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A file system in memory that fails at a step, and whose power can be cut: of what was not synced, files are then there as they were, as they should be, torn,
 * or not at all, by chance.
 */
public final class CrashingStorage implements Storage {

    private final Random random;
    private final Map<String, byte[]> durable = new TreeMap<>();
    private final Map<String, Optional<byte[]>> pending = new HashMap<>();
    private final Set<String> whole = new HashSet<>();
    private long stepsLeft = Long.MAX_VALUE;
    private boolean locked;

    /** @param seed decides what becomes of files that were not synced */
    public CrashingStorage(long seed) {
        this.random = new Random(seed);
    }

    /** Works for so many steps more, and fails at each after these. */
    public void failAfter(long steps) {
        stepsLeft = steps;
    }

    /** Cuts the power and turns it on again. */
    public void crash() {
        pending.forEach((path, content) -> {
            switch (random.nextInt(whole.contains(path) ? 2 : 3)) {
                case 0 -> {} // nothing of it reached the disk
                case 1 -> content.ifPresentOrElse(bytes -> durable.put(path, bytes), () -> durable.remove(path));
                default ->
                    content.ifPresent(
                            bytes -> durable.put(path, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1))));
            }
        });
        pending.clear();
        whole.clear();
        stepsLeft = Long.MAX_VALUE;
        locked = false;
    }

    /** The names of all files. */
    public Iterable<String> paths() {
        return durable.keySet();
    }

    @Override
    public Optional<byte[]> read(String path) {
        Optional<byte[]> waiting = pending.get(path);
        return waiting == null ? Optional.ofNullable(durable.get(path)).map(byte[]::clone) : waiting.map(byte[]::clone);
    }

    @Override
    public Optional<byte[]> read(String path, long from, int length) {
        return read(path).map(bytes -> {
            int begin = (int) Math.min(from, bytes.length);
            return Arrays.copyOfRange(bytes, begin, Math.min(bytes.length, begin + length));
        });
    }

    @Override
    public OptionalLong length(String path) {
        return read(path).map(bytes -> OptionalLong.of(bytes.length)).orElse(OptionalLong.empty());
    }

    @Override
    public List<String> paths(String folder) {
        Set<String> paths = new TreeSet<>(durable.keySet());
        pending.forEach((path, content) -> {
            if (content.isPresent()) {
                paths.add(path);
            } else {
                paths.remove(path);
            }
        });
        return paths.stream()
                .filter(path -> folder.isEmpty() || path.startsWith(folder + '/'))
                .toList();
    }

    @Override
    public void write(String path, byte[] content) {
        whole.remove(path);
        if (stepsLeft == 1) {
            pending.put(path, Optional.of(Arrays.copyOf(content, random.nextInt(content.length + 1))));
        }
        step();
        pending.put(path, Optional.of(content.clone()));
    }

    @Override
    public void sync() {
        step();
        pending.forEach((path, content) ->
                content.ifPresentOrElse(bytes -> durable.put(path, bytes), () -> durable.remove(path)));
        pending.clear();
        whole.clear();
    }

    @Override
    public void exchange(String path, byte[] content) {
        step();
        pending.put(path, Optional.of(content.clone()));
        whole.add(path);
    }

    @Override
    public void replace(String path, byte[] content) {
        step();
        pending.remove(path);
        durable.put(path, content.clone());
        sync();
    }

    @Override
    public void delete(String path) {
        step();
        whole.remove(path);
        pending.put(path, Optional.empty());
    }

    @Override
    public Optional<Lock> lock() {
        if (locked) {
            return Optional.empty();
        }
        locked = true;
        return Optional.of(() -> locked = false);
    }

    private void step() {
        if (--stepsLeft < 0) {
            throw new UncheckedIOException(new IOException("no space left on device"));
        }
    }
}
