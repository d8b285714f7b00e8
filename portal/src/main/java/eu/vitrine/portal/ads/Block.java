// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.portal.record.Fact;
import eu.vitrine.portal.record.Picture;
import eu.vitrine.portal.shell.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of what a page says about a record. */
public sealed interface Block {

    /** Running text, one paragraph each. */
    record Sentences(List<String> sentences) implements Block {

        /** Copies the list. */
        public Sentences {
            sentences = List.copyOf(sentences);
        }
    }

    /** Names and what is known under them. */
    record Facts(List<Fact> facts) implements Block {

        /** Copies the list. */
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * The ad as it was shown. Every text comes from strangers.
     *
     * @param language BCP 47 tag of the texts; null if not stated
     * @param landing where a click led; null if not stated
     */
    record Creative(
            String label,
            @Nullable String language,
            @Nullable String title,
            @Nullable String body,
            @Nullable String callToAction,
            List<Picture> pictures,
            @Nullable Landing landing)
            implements Block {

        /** Copies the list. */
        public Creative {
            pictures = List.copyOf(pictures);
        }
    }

    /**
     * A link to a stranger's page, cut so that its host stands out.
     *
     * @param before what precedes it
     * @param rest what follows the host
     */
    record Landing(String label, String href, String before, String host, String rest) {}

    /** People who were sought, or kept out. */
    record Audience(String heading, List<ValueList> lists) implements Block {

        /** Copies the list. */
        public Audience {
            lists = List.copyOf(lists);
        }
    }

    /**
     * A list that can be very long.
     *
     * @param shown the first of it, each with a search for more of the same
     * @param folded the rest
     * @param showAll the words that show the rest; null if there is none
     * @param explained where it is explained; null if it is not
     */
    record ValueList(
            String label,
            List<Fact.Value> shown,
            List<String> folded,
            @Nullable String showAll,
            @Nullable Link explained) {

        /** Copies the lists. */
        public ValueList {
            shown = List.copyOf(shown);
            folded = List.copyOf(folded);
        }
    }

    /** Numbers by country, each with a bar. */
    record NumberTable(String caption, String country, String number, List<Row> rows) implements Block {

        /**
         * A country.
         *
         * @param share the length of the bar, 0 to 100, of the largest
         */
        public record Row(String country, String number, int share) {}

        /** Copies the list. */
        public NumberTable {
            rows = List.copyOf(rows);
        }
    }
}
