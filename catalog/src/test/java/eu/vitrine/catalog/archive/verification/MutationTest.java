// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.verification;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.archive.tlog.Storage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever is changed in an archive is found, and the file named. */
class MutationTest {

    private static final int ALL = 10_000;
    private static final int TIMES = "all".equals(System.getProperty("vitrine.repetitions")) ? ALL : 150;

    private static final SortedMap<String, byte[]> SOUND = SampleArchive.files(SampleArchive.written());
    private static final List<String> PATHS = List.copyOf(SOUND.keySet());

    /** One change by chance, and the files that it changed. */
    private static final class Mutation {

        private final Random random;
        private final SortedMap<String, byte[]> files = new TreeMap<>(SOUND);
        private final Set<String> touched = new TreeSet<>();
        private String what = "";

        Mutation(long seed) {
            random = new Random(seed);
            String path = any();
            switch (random.nextInt(7)) {
                case 0, 1 -> flip(path);
                case 2 -> put("cut off", path, Arrays.copyOf(file(path), random.nextInt(file(path).length)));
                case 3 -> delete(path);
                case 4 -> swap(path, any());
                case 5 -> put("duplicated " + path, random.nextBoolean() ? any() : similar(path), file(path));
                default -> append(path);
            }
        }

        private String any() {
            return PATHS.get(random.nextInt(PATHS.size()));
        }

        private byte[] file(String path) {
            return SOUND.getOrDefault(path, new byte[0]);
        }

        private void put(String how, String path, byte[] content) {
            what = how;
            files.put(path, content);
            if (!Arrays.equals(content, SOUND.get(path))) {
                touched.add(path);
            }
        }

        private void flip(String path) {
            byte[] file = file(path).clone();
            int bit = random.nextInt(file.length * Byte.SIZE);
            file[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            put("bit " + bit, path, file);
        }

        private void append(String path) {
            byte[] file = Arrays.copyOf(file(path), file(path).length + 1 + random.nextInt(100));
            if (random.nextBoolean()) {
                byte[] more = new byte[file.length - file(path).length];
                random.nextBytes(more);
                System.arraycopy(more, 0, file, file(path).length, more.length);
            }
            put("more bytes", path, file);
        }

        /** A file that had given way to a larger one, or a checkpoint but the last, may have been taken away by anybody: nothing depends on it. */
        private void delete(String path) {
            what = "deleted";
            files.remove(path);
            boolean needed = !path.startsWith("checkpoints/") && !hasGivenWay(path);
            if (needed) {
                touched.add(path);
            }
        }

        private static boolean hasGivenWay(String path) {
            int parts = path.indexOf(".p/");
            if (parts < 0) {
                return false;
            }
            String row = path.substring(0, parts);
            return SOUND.containsKey(row)
                    || PATHS.stream()
                            .filter(other -> other.startsWith(row + ".p/"))
                            .anyMatch(other -> width(other) > width(path));
        }

        private static int width(String path) {
            return Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
        }

        private void swap(String one, String other) {
            put("swapped with " + other, one, file(other));
            put("swapped " + one + " with " + other, other, file(one));
        }

        private String similar(String path) {
            List<String> names = new ArrayList<>(List.of(path + ".unfinished", path + "~", path + "0", "copy/" + path));
            names.add(path.replaceFirst("\\d", Integer.toString(random.nextInt(10))));
            return names.get(random.nextInt(names.size()));
        }
    }

    @Test
    void everyChangeIsFoundAndTheFileNamed() {
        IntStream.range(0, TIMES).parallel().forEach(seed -> {
            Mutation mutation = new Mutation(20261122L + seed);
            Storage storage = SampleArchive.of(mutation.files);
            Verified verified =
                    ArchiveVerification.verify(storage, Optional.of(SampleArchive.KEY.open()), List.of(), done -> {});
            if (!mutation.touched.isEmpty()) {
                assertThat(verified.findings())
                        .as("%d: %s in %s", seed, mutation.what, mutation.touched)
                        .extracting(Finding::file)
                        .containsAnyElementsOf(mutation.touched);
            }
        });
    }
}
