// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonLinesTest {

    private static final String ONE = "{\"id\":\"t:1\"}";
    private static final String TWO = "{\"id\":\"t:2\"}";

    /** What stands between two good lines, and what is to be said of it. */
    static Stream<Arguments> badLines() {
        return Stream.of(
                Arguments.of("no JSON", "hello", "BAD_JSON"),
                Arguments.of("an unfinished object", "{\"id\":", "BAD_JSON"),
                Arguments.of("an object and a half", "{}{", "BAD_JSON"),
                Arguments.of("two objects", "{} {}", "BAD_JSON"),
                Arguments.of("a property twice", "{\"id\":1,\"id\":2}", "BAD_JSON"),
                Arguments.of("a NUL", "{\"id\":\"\0\"}", "BAD_JSON"),
                Arguments.of("nothing but NULs", "\0\0\0\0", "BAD_JSON"),
                Arguments.of("a hundred thousand brackets", "[".repeat(100_000), "BAD_JSON"),
                Arguments.of("a number of 5,000 digits", "{\"id\":" + "9".repeat(5_000) + "}", "BAD_JSON"),
                Arguments.of("more values than fit into memory", "[" + "1,".repeat(2_000_000) + "1]", "BAD_JSON"),
                Arguments.of("a mark of byte order in the middle", "\uFEFF{}", "BAD_JSON"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badLines")
    void aBadLineIsOneRejectionAndTheOthersAreRead(String what, String line, String reason) {
        List<RawRecord> records = Raws.of(Format.VITRINE, ONE + "\n" + line + "\n" + TWO + "\n");

        assertThat(Raws.told(records)).containsExactly("1 t:1", "2 " + reason, "3 t:2");
    }

    @Test
    void everyKindOfLineEndIsOne() {
        assertThat(Raws.told(Raws.of(Format.VITRINE, ONE + "\r\n" + TWO))).containsExactly("1 t:1", "2 t:2");
    }

    @Test
    void blankLinesArePassedOverAndCounted() {
        assertThat(Raws.told(Raws.of(Format.VITRINE, "\n \t\r\n" + ONE + "\n\n\n" + TWO + "\n\n")))
                .containsExactly("3 t:1", "6 t:2");
        assertThat(Raws.of(Format.VITRINE, "")).isEmpty();
    }

    @Test
    void aMarkOfByteOrderAtTheStartIsPassedOver() {
        assertThat(Raws.told(Raws.of(Format.VITRINE, "\uFEFF" + ONE + "\n"))).containsExactly("1 t:1");
    }

    @Test
    void whatIsNotAnObjectIsLeftToBeJudged() {
        assertThat(Raws.of(Format.VITRINE, "[1]\n")).singleElement().isInstanceOf(RawRecord.Parsed.class);
    }

    /** An input that ends in the middle of its second line. */
    static Stream<byte[]> cutLines() {
        byte[] whole = (ONE + "\n{\"id\":\"t:2\",\"body\":\"Żółć true\",\"n\":12.5e3,\"x\":null}")
                .getBytes(StandardCharsets.UTF_8);
        return Stream.iterate(ONE.length() + 2, n -> n < whole.length, n -> n + 1)
                .map(n -> java.util.Arrays.copyOf(whole, n));
    }

    @ParameterizedTest
    @MethodSource("cutLines")
    void aLineThatIsCutAnywhereIsTruncated(byte[] input) {
        assertThat(Raws.told(Raws.of(Format.VITRINE, new ByteArrayInputStream(input))))
                .containsExactly("1 t:1", "2 TRUNCATED");
    }

    @Test
    void anErrorInALastLineWithoutAnEndIsNoTruncation() {
        assertThat(Raws.told(Raws.of(Format.VITRINE, ONE + "\n{'id':1}"))).containsExactly("1 t:1", "2 BAD_JSON");
    }

    @Test
    void onlyTheLineThatIsNotUtf8IsLost() {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        input.writeBytes((ONE + "\n{\"id\":\"Caf").getBytes(StandardCharsets.UTF_8));
        input.write(0xE9);
        input.writeBytes(("\"}\n" + TWO + "\n").getBytes(StandardCharsets.UTF_8));

        List<RawRecord> records = Raws.of(Format.VITRINE, new ByteArrayInputStream(input.toByteArray()));

        assertThat(Raws.told(records)).containsExactly("1 t:1", "2 BAD_ENCODING", "3 t:2");
        assertThat(((RawRecord.Unreadable) records.get(1)).problem().message()).contains("byte 11");
    }

    @Test
    void theSignForWhatCouldNotBeReadMayItselfBeRead() {
        assertThat(Raws.told(Raws.of(Format.VITRINE, "{\"id\":\"\uFFFD\"}\n"))).containsExactly("1 \uFFFD");
    }

    @Test
    void aLineOfFiftyMegabytesIsSkipped() {
        InputStream input = Streams.of(ONE + "\n{\"id\":\"", Streams.repeat('x', 50_000_000), "\"}\n" + TWO + "\n");

        List<RawRecord> records = Raws.of(Format.VITRINE, input);

        assertThat(Raws.told(records)).containsExactly("1 t:1", "2 TOO_LONG", "3 t:2");
        assertThat(((RawRecord.Unreadable) records.get(1)).problem().message()).contains("50000009 bytes");
    }

    @Test
    void aLineOfTheGreatestLengthIsRead() {
        int fill = LineBytes.LONGEST - "{\"id\":\"t:1\",\"b\":\"\"}".length();
        assertThat(Raws.told(Raws.of(Format.VITRINE, "{\"id\":\"t:1\",\"b\":\"" + "x".repeat(fill) + "\"}\n")))
                .containsExactly("1 t:1");
        assertThat(Raws.told(Raws.of(Format.VITRINE, "{\"id\":\"t:1\",\"b\":\"" + "x".repeat(fill + 1) + "\"}\n")))
                .containsExactly("1 TOO_LONG");
    }
}
