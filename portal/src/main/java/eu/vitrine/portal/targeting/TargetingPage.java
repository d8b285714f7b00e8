// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.targeting;

import eu.vitrine.portal.record.Badge;
import eu.vitrine.portal.record.Fact;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one targeting parameter says.
 *
 * @param status the HTTP status that suits
 * @param title the title of the document
 */
public record TargetingPage(int status, String title, Body body) {

    /** What the page holds. */
    public sealed interface Body {}

    /** There is no such record, or it cannot be read now. */
    public record Told(Notice notice) implements Body {}

    /**
     * The record.
     *
     * @param trail the way back
     * @param lead what it is, a plain sentence
     * @param findings what is wrong with it, sentences
     * @param facts what it means, where it comes from, what it may be used for
     * @param links to this page and to its JSON
     */
    public record Shown(
            Link trail,
            List<Badge> badges,
            Marked heading,
            String lead,
            List<String> findings,
            List<Fact> facts,
            Change change,
            Use use,
            Links links)
            implements Body {

        /** Copies the lists. */
        public Shown {
            badges = List.copyOf(badges);
            findings = List.copyOf(findings);
            facts = List.copyOf(facts);
        }
    }

    /**
     * How a person changes it.
     *
     * @param how in the words of the platform, or that it does not say
     * @param where to the place; null if it does not say
     */
    public record Change(
            String heading, Marked how, @Nullable Link where) {}

    /**
     * The ads that were aimed with it.
     *
     * @param sentences how many, each with the search that shows them
     * @param table the same over time; null if there are none
     */
    public record Use(
            String heading, List<Link> sentences, @Nullable Table table) {

        /** Copies the list. */
        public Use {
            sentences = List.copyOf(sentences);
        }
    }

    /** Numbers of ads by time; each leads to the ads. */
    public record Table(String caption, String time, String include, String exclude, List<Row> rows) {

        /** Copies the list. */
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** A stretch of time. */
    public record Row(String time, Number include, Number exclude) {}

    /**
     * A number of ads.
     *
     * @param share the length of its bar, 0 to 100, of the largest number in the table
     * @param described what the link leads to, for those who hear it by itself
     */
    public record Number(String text, String href, String described, int share) {}

    /** Links under a heading. */
    public record Links(String heading, List<Link> links) {

        /** Copies the list. */
        public Links {
            links = List.copyOf(links);
        }
    }
}
