// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compressed inputs: whole, put together, cut and damaged. */
class CompressionTest {

    private static final int LINES = 500;

    /** Tools that compress. */
    enum Tool {
        GZIP(CompressionTest::gzip),
        ZSTD(Zstd::compress);

        private final UnaryOperator<byte[]> compress;

        Tool(UnaryOperator<byte[]> compress) {
            this.compress = compress;
        }

        byte[] compress(int from, int to) {
            return compress.apply(lines(from, to).getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @EnumSource
    void filesPutTogetherAreReadToTheEnd(Tool tool) {
        byte[] together = join(tool.compress(0, 100), tool.compress(100, 101), tool.compress(101, LINES));

        assertThat(read(together)).isEqualTo(numbered(LINES));
    }

    @Test
    void whatIsNotCompressedIsReadAsItIs() {
        assertThat(read(lines(0, 3).getBytes(StandardCharsets.UTF_8))).isEqualTo(numbered(3));
        assertThat(read(new byte[0])).isEmpty();
        assertThat(read("\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void zerosBehindGzipArePadding() {
        assertThat(read(join(Tool.GZIP.compress(0, 3), new byte[70_000]))).isEqualTo(numbered(3));
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatIsCutGivesWhatCameBeforeAndSaysWhereItEnds(Tool tool) {
        byte[] whole = join(tool.compress(0, 100), tool.compress(100, LINES));
        int second = tool.compress(0, 100).length;
        List<Integer> cuts = new java.util.ArrayList<>(List.of(second + 1, second + 5, second + 9));
        new Random(7).ints(40, 5, whole.length).forEach(cuts::add);

        for (int cut : cuts) {
            if (cut != second) {
                List<String> told = read(Arrays.copyOf(whole, cut));
                int good = told.size() - 1;
                assertThat(told.subList(0, good)).as("cut at %d", cut).isEqualTo(numbered(good));
                assertThat(told.getLast()).as("cut at %d", cut).isEqualTo(good + 1 + " TRUNCATED");
            }
        }
    }

    @Test
    void damageInTheMiddleIsSaidAndWhatCameBeforeIsKept() {
        byte[] whole = join(Tool.GZIP.compress(0, 200), Tool.GZIP.compress(200, LINES));
        Arrays.fill(whole, whole.length - 300, whole.length - 200, (byte) 0x55);

        List<String> told = read(whole);

        assertThat(told).hasSizeBetween(201, LINES + 1).startsWith(numbered(200).toArray(String[]::new));
        assertThat(told.getLast()).endsWith(" TRUNCATED");
        assertThat(told.stream().filter(line -> line.endsWith("TRUNCATED"))).hasSize(1);
    }

    @Test
    void aWrongChecksumIsSaid() {
        byte[] whole = Tool.GZIP.compress(0, 3);
        whole[whole.length - 6] ^= 1;

        assertThat(read(whole)).containsExactly("1 t:0", "2 t:1", "3 t:2", "4 TRUNCATED");
    }

    @Test
    void whatFollowsAWholeFileAndIsNotGzipIsSaid() {
        byte[] whole = join(Tool.GZIP.compress(0, 3), "more".getBytes(StandardCharsets.UTF_8));

        assertThat(read(whole)).containsExactly("1 t:0", "2 t:1", "3 t:2", "4 TRUNCATED");
    }

    @Test
    void headersMayCarryNamesAndComments() {
        byte[] plain = Tool.GZIP.compress(0, 2);
        byte[] named = join(
                new byte[] {0x1F, (byte) 0x8B, 8, 4 + 8 + 16 + 2, 0, 0, 0, 0, 0, 3},
                new byte[] {2, 0, 'x', 'y'},
                "ads.ndjson\0of today\0".getBytes(StandardCharsets.US_ASCII),
                new byte[] {1, 2},
                Arrays.copyOfRange(plain, 10, plain.length));

        assertThat(read(named)).isEqualTo(numbered(2));
    }

    private static List<String> read(byte[] stored) {
        try (InputStream content =
                Input.stream("test", new ByteArrayInputStream(stored)).open()) {
            return Raws.told(Raws.of(Format.VITRINE, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> numbered(int count) {
        return IntStream.range(0, count).mapToObj(n -> (n + 1) + " t:" + n).toList();
    }

    private static String lines(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(n -> "{\"id\":\"t:" + n + "\",\"body\":\"" + Integer.toHexString(n * 0x9E3779B9) + "\"}\n")
                .collect(Collectors.joining());
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(stored)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stored.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        Stream.of(parts).forEach(whole::writeBytes);
        return whole.toByteArray();
    }
}
