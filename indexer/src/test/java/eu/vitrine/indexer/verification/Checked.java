// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

import eu.vitrine.indexer.Ran;
import java.util.stream.Stream;

/** The command, as somebody types it who checks a shop. */
final class Checked {

    private Checked() {}

    /** With the choice of this test's shops, a few rounds, and whatever else is said. */
    static Ran shop(Shop shop, String... more) {
        return Ran.command(Stream.concat(
                        Stream.of(
                                "verify-choice",
                                "--url",
                                shop.address(),
                                "--header",
                                "X-Profiling: off",
                                "--rounds",
                                "4"),
                        Stream.of(more))
                .toArray());
    }

    /** With a caller that looks at a kettle in every round, and another one that does not. */
    static Ran byVisit(Shop shop, String... more) {
        return shop(
                shop,
                Stream.concat(Stream.of("--with-history", "/item/kettle"), Stream.of(more))
                        .toArray(String[]::new));
    }
}
