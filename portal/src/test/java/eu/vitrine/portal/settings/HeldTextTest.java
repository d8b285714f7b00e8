// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text that a browser holds, which anybody could have written. */
class HeldTextTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final String GOOD = "|home-feed=personalised@2026-11-20";

    @Test
    void whatIsWrittenIsRead() {
        Choices choices = Choices.NONE.after(List.of(
                new Pick(Choices.ALL, Choices.WITHOUT_PROFILING, TODAY.minusDays(400)),
                new Pick("home-feed", "personalised", TODAY),
                new Pick("a:b.c~d_e-F", "4.0~x", TODAY)));
        HeldChoices held = new HeldChoices(choices, Set.of("home-feed"));
        assertThat(HeldText.write(held))
                .isEqualTo(
                        "v1|*=not-personalised@2025-10-18|a:b.c~d_e-F=4.0~x@2026-11-22|home-feed=personalised@2026-11-22+");
        assertThat(HeldText.read(HeldText.write(held), TODAY)).isEqualTo(held);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|home feed=personalised@2026-11-20",
                "|search=@2026-11-20",
                "|search=a",
                "|search=a@2026-02-30",
                "|search=a@2026-11-23",
                "|search=a@+999999999-12-31",
                "|search=a@2026-11-20++",
                "|*=personalised@2026-11-20",
                "|=a@2026-11-20",
                "||",
                "|<script>=a@2026-11-20",
                "|search=a@2026-11-20\r\nSet-Cookie: x=y",
                "|../../etc=a@2026-11-20"
            })
    void whatIsDamagedIsLeftOutAndTheRestIsRead(String damage) {
        assertThat(HeldText.read("v1" + damage + GOOD, TODAY).choices().picks())
                .containsExactly(new Pick("home-feed", "personalised", LocalDate.parse("2026-11-20")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v1", "v2|home-feed=personalised@2026-11-20", "home-feed=personalised@2026-11-20", "1"})
    void whatIsNoSuchTextIsIgnored(String text) {
        assertThat(HeldText.read(text, TODAY)).isEqualTo(HeldChoices.NOTHING);
    }

    @Test
    void whatIsLongerThanWeWriteIsIgnored() {
        assertThat(HeldText.read("v1" + GOOD + "|".repeat(HeldText.MOST_BYTES), TODAY))
                .isEqualTo(HeldChoices.NOTHING);
    }
}
