// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.server;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A server that does not start tells the tests why. */
class OwnServerTest {

    @Test
    void itsLastWordsStandInTheFailureOfTheTest() {
        assertThatThrownBy(() -> OwnServer.start(Map.of("no.such.setting", "1")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("server.log")
                .hasMessageContaining("unknown setting [no.such.setting]");
    }
}
