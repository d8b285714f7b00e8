// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdInputStream;
import eu.vitrine.catalog.archive.tlog.CrashingStorage;
import eu.vitrine.catalog.archive.tlog.NotAsWritten;
import eu.vitrine.catalog.archive.tlog.Storage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Payloads are there until they are erased, and then nowhere. */
class PayloadsTest {

    private static Payload payload(long number) {
        byte[] salt = new byte[Payload.SALT_BYTES];
        new Random(number).nextBytes(salt);
        return new Payload(salt, ("{\"secret\":\"name of person " + number + "\"}").getBytes(StandardCharsets.UTF_8));
    }

    private static void grow(Storage storage, long from, long to) {
        Payloads payloads = new Payloads(storage, from);
        LongStream.range(from, to).forEach(number -> payloads.append(payload(number)));
        payloads.write();
        storage.sync();
        payloads.clean();
    }

    private static Optional<Payload> read(Storage storage, long size, long entry) {
        List<Optional<Payload>> payloads = new ArrayList<>();
        Payloads.each(storage, size, entry / 256, (place, payload) -> payloads.add(payload));
        return payloads.get((int) (entry % 256));
    }

    @Test
    void whatWasAddedInSmallStepsIsRead() {
        CrashingStorage storage = new CrashingStorage(1);
        for (long size = 0; size < 700; size += 35) {
            grow(storage, size, size + 35);
        }
        for (long entry = 0; entry < 700; entry++) {
            assertThat(read(storage, 700, entry)).contains(payload(entry));
        }
        assertThat(storage.paths()).doesNotContain("payload/000.p/35").contains("payload/000", "payload/002.p/188");
    }

    @Test
    void enormousTextsAreReadAsTheyWere() {
        CrashingStorage storage = new CrashingStorage(8);
        Payloads payloads = new Payloads(storage, 0);
        List<Payload> added = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            byte[] text = new byte[number * 300_000];
            new Random(number).nextBytes(text);
            added.add(new Payload(payload(number).salt(), text));
            payloads.append(added.getLast());
            payloads.write();
        }
        new Payloads(storage, 12).write();
        for (int number = 0; number < added.size(); number++) {
            assertThat(read(storage, 12, number)).contains(added.get(number));
        }
    }

    @Test
    void whatIsErasedIsInNoFileAndTheRestStays() {
        CrashingStorage storage = new CrashingStorage(2);
        grow(storage, 0, 300);
        grow(storage, 300, 310);
        new Eraser(storage, 310).erase(List.of(7L, 305L));
        new Eraser(storage, 310).erase(List.of(7L, 305L));

        assertThat(read(storage, 310, 7)).isEmpty();
        assertThat(read(storage, 310, 305)).isEmpty();
        assertThat(read(storage, 310, 6)).contains(payload(6));
        assertThat(read(storage, 310, 309)).contains(payload(309));
        for (String path : storage.paths()) {
            byte[] file = storage.read(path).orElseThrow();
            assertThat(Payloads.read(path, file)).doesNotContain(Optional.of(payload(7)), Optional.of(payload(305)));
        }
    }

    @Test
    void moreCanBeAddedAfterSomethingWasErased() {
        CrashingStorage storage = new CrashingStorage(3);
        grow(storage, 0, 10);
        new Eraser(storage, 10).erase(List.of(4L));
        grow(storage, 10, 300);
        assertThat(read(storage, 300, 4)).isEmpty();
        assertThat(read(storage, 300, 299)).contains(payload(299));
    }

    @Test
    void aDamagedFileIsNamed() {
        CrashingStorage storage = new CrashingStorage(4);
        grow(storage, 0, 20);
        byte[] file = storage.read("payload/000.p/20").orElseThrow();
        storage.write("payload/000.p/20", List.of(file[0], file[1]).toString().getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Payloads.each(storage, 20, 0, (place, payload) -> {}))
                .isInstanceOf(NotAsWritten.class)
                .hasMessageContaining("payload/000.p/20");
        assertThatThrownBy(() -> Payloads.each(storage, 600, 1, (place, payload) -> {}))
                .isInstanceOf(NotAsWritten.class)
                .hasMessageContaining("payload/001");
    }

    @Test
    void noChangeOfAFileGoesUnnoticed() {
        CrashingStorage storage = new CrashingStorage(5);
        grow(storage, 0, 3);
        byte[] file = storage.read("payload/000.p/3").orElseThrow();
        for (int bit = 0; bit < file.length * Byte.SIZE; bit++) {
            byte[] changed = file.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThatThrownBy(() -> Payloads.read("a file", changed))
                    .isInstanceOf(NotAsWritten.class)
                    .hasMessageContaining("a file");
        }
        for (int length = 0; length <= 2 * file.length; length++) {
            byte[] changed = Arrays.copyOf(file, length == file.length ? length + 1 : length);
            assertThatThrownBy(() -> Payloads.read("a file", changed)).isInstanceOf(NotAsWritten.class);
        }
    }

    @Test
    void otherToolsReadTheTextOfAFile() {
        CrashingStorage storage = new CrashingStorage(6);
        grow(storage, 0, 3);
        byte[] file = storage.read("payload/000.p/3").orElseThrow();
        try (ZstdInputStream text = new ZstdInputStream(new ByteArrayInputStream(file))) {
            assertThat(new String(text.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .contains("name of person 2");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theSameTextUnderAnotherSaltHasAnotherHash() {
        Payload one = payload(1);
        assertThat(new Payload(payload(2).salt(), one.text()).hash()).isNotEqualTo(one.hash());
        assertThat(one.toString()).doesNotContain("person");
    }
}
