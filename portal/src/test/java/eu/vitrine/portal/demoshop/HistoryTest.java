// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.demoshop.History.Kind;
import org.junit.jupiter.api.Test;

/** A made-up history in an address. */
class HistoryTest {

    @Test
    void whatWasWrittenIsRead() {
        String text = "viewed:lamps-1,bought:toys-2,follows:Glimba";
        assertThat(History.parse(text).text()).isEqualTo(text);
        assertThat(History.parse("").deeds()).isEmpty();
    }

    @Test
    void aDeedThatIsDoneAgainIsTheLatest() {
        assertThat(History.parse("viewed:a,viewed:b").then(Kind.VIEWED, "a").text())
                .isEqualTo("viewed:b,viewed:a");
    }

    @Test
    void onlyTheLatestAreRemembered() {
        History history = History.NONE;
        for (int i = 0; i < 2 * History.MOST; i++) {
            history = history.then(Kind.VIEWED, "item-" + i);
        }
        assertThat(history.deeds()).hasSize(History.MOST);
        assertThat(history.latest(Kind.VIEWED).getFirst()).isEqualTo("item-" + (2 * History.MOST - 1));
    }
}
