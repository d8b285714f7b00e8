// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor is all that is needed to go on, in a form that fits into an address. */
class CursorTest {

    private static final Instant ASKED = Instant.parse("2026-06-15T12:00:00.123Z");

    @Test
    void aCursorComesBackFromItsTextForm() {
        List<Cursor> cursors = List.of(
                new Cursor(List.of(12L, 1_767_225_600_000L), "demo:000123", "abc-_012XYZq", ASKED),
                new Cursor(List.of(Long.MIN_VALUE), "a:~", "h", Instant.ofEpochMilli(Long.MIN_VALUE)),
                new Cursor(List.of(Long.MAX_VALUE), "a:_", "h", Instant.ofEpochMilli(Long.MAX_VALUE)));

        assertThat(cursors).allSatisfy(cursor -> {
            assertThat(cursor.encode()).matches("[A-Za-z0-9_-]+");
            assertThat(Cursor.decode(cursor.encode())).isEqualTo(cursor);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 hash",
                "1 hash 1000",
                "1 hash 1000 demo:1",
                "2 hash 1000 5 demo:1",
                "1 hash soon 5 demo:1",
                "1 hash 1000 five demo:1",
                "1 hash 99999999999999999999 5 demo:1",
                "1 hash 1000 5 99999999999999999999 demo:1",
                "1 hash 1000 5  demo:1",
                "<script>",
                ""
            })
    void aDamagedCursorIsRefused(String plain) {
        String text = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));

        assertRefused(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%", "====", "not base64!", "MSBoYXNo IDEwMDA", "\uD83D\uDE00", "MSBoYXNoIDEwMDAgNSBkZW1v+/"})
    void whatIsNoTextFormAtAllIsRefused(String text) {
        assertRefused(text);
    }

    private static void assertRefused(String text) {
        assertThatExceptionOfType(InvalidQuery.class)
                .isThrownBy(() -> Cursor.decode(text))
                .withMessageContaining("without a cursor")
                .satisfies(refusal -> assertThat(refusal.parameter()).isEqualTo("cursor"));
    }
}
