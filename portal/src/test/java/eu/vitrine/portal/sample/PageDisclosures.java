// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.sample;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.catalog.Source;
import eu.vitrine.catalog.index.Acceptance;
import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.schema.DisclosureSchema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Published texts that make the pages say everything they can: versions of all times, long ones, hostile ones. */
public final class PageDisclosures {

    /** The moments of the versions of the text {@code market}: two that were replaced, one in force, one announced. */
    public static final List<String> MARKET =
            List.of("2024-03-01T10:00:00Z", "2025-05-06T18:30:00Z", "2026-02-03T00:40:41Z", "2027-01-01T00:00:00Z");

    private static final String FIRST = """
            How we rank
            ===========

            Our ranking looks at **three** things.

            Price
            -----

            *   The price counts for a lot.
            *   So does delivery.

            Age
            ---

            Newer offers come first. See [our rules](https://market.example/rules).

            Sellers
            -------

            A seller cannot pay for a better place.

            | Sort | By |
            | --- | --- |
            | Price | the price |
            | Age | the day of the offer |
            """;
    private static final String SECOND = FIRST.replace("a lot", "very little")
            .replace("*   So does delivery.\n", "")
            .replace("cannot pay for a better place.", "cannot pay for a better place.\n\nAdvertisements are marked.");
    private static final String HOSTILE = """
            <script>alert('heading')</script>
            =================================

            <img src=x onerror=alert(1)> <b>bold</b> {0} ${7*7} &lt;i&gt;

            [click](javascript:alert(2)) [page](data:text/html,<script>alert(3)</script>) ![shown](https://stranger.example/pixel.gif)

            *   <svg onload=alert(4)>
            *   %00 <a href="javascript:alert(5)">here</a>

            | <td> | `</table>` |
            | --- | --- |
            | <iframe src=//stranger.example> | [ok](https://stranger.example/?a=1&b=%222%22) |
            """;

    private PageDisclosures() {}

    /** All versions, as a catalogue keeps them. */
    public static List<Disclosure> all() {
        return List.of(
                market(0, FIRST, 1),
                market(1, SECOND, 2),
                market(2, SECOND.replace("Our ranking looks at", "To rank, we look at"), 3),
                market(3, SECOND.replace("=====", "===="), 4),
                one("hostile", "<b>Hostile</b> & Sons", "2026-01-01T00:00:00Z", null, HOSTILE),
                one("hostile", "<b>Hostile</b> & Sons", "2026-03-01T00:00:00Z", null, HOSTILE + "\n\n<em>new</em>\n"),
                one("suchen", "Suchmaschine", "2026-01-01T00:00:00Z", "de", "Käufe zählen stark."));
    }

    /** Adds them to a catalogue. */
    public static void write(Catalog catalog) {
        try (Acceptance<Disclosure> acceptance = new Acceptance<>(
                DisclosureSchema.DISCLOSURES,
                catalog.index(DisclosureSchema.DISCLOSURES).update())) {
            all().forEach(acceptance::accept);
            acceptance.commit();
        }
    }

    private static Disclosure market(int version, String text, int next) {
        return new Disclosure(
                "market",
                "Example Market",
                "Ranking Parameters",
                Instant.parse(MARKET.get(version)),
                next < MARKET.size() ? Instant.parse(MARKET.get(next)) : null,
                "en",
                text,
                new Source("open-terms", "commit-" + version, Instant.parse("2026-11-20T08:00:00Z")));
    }

    private static Disclosure one(String id, String service, String date, @Nullable String language, String text) {
        Instant end = id.equals("hostile") && date.contains("-01-") ? Instant.parse("2026-03-01T00:00:00Z") : null;
        return new Disclosure(id, service, null, Instant.parse(date), end, language, text, null);
    }
}
