// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.portal.record.Badge;
import eu.vitrine.portal.record.Fact;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.record.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record among the results.
 *
 * @param id the record's id
 * @param href the record's own page
 * @param title what it is called
 * @param text what it says; of a removed ad, why it is gone
 * @param picture null if there is none
 * @param parties on whose behalf, and who paid
 * @param details when, how many, where: a few words each
 * @param matches where else the words were found
 */
public record ResultCard(
        String id,
        String href,
        List<Badge> badges,
        Marked title,
        @Nullable Marked text,
        @Nullable Picture picture,
        List<Fact> parties,
        List<Detail> details,
        List<Fact> matches) {

    /** A few words on one side of a record. */
    public record Detail(Kind kind, String text) {

        /** Which side; the words say it too. */
        public enum Kind {
            WHEN,
            REACH,
            WHERE,
            LANGUAGE,
            LENGTH
        }
    }

    /** The id, within the page, of the link to the record's own page. */
    public String linkId() {
        return "hit-" + id;
    }

    /** The same card, with another address of the record's page. */
    ResultCard leadingTo(String address) {
        return new ResultCard(id, address, badges, title, text, picture, parties, details, matches);
    }

    /** Copies the lists. */
    public ResultCard {
        badges = List.copyOf(badges);
        parties = List.copyOf(parties);
        details = List.copyOf(details);
        matches = List.copyOf(matches);
    }
}
