// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record;

import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page about one record, or about several, says.
 *
 * @param status the HTTP status that suits
 * @param title the title of the document
 */
public record RecordPage(int status, String title, Body body) {

    /** What the page holds. */
    public sealed interface Body {}

    /** There is no such record, or it cannot be read now. */
    public record Told(Notice notice) implements Body {}

    /**
     * The record.
     *
     * @param trail the way back
     * @param lead what it is, plain sentences
     * @param languages null if its texts are in one language only
     * @param aside links to this page, to its JSON, its feed, and the like
     * @param neighbours where it stands in a result; null if nobody comes from one
     * @param contents what a list of its sections is called; null if they are few
     */
    public record Shown(
            Link trail,
            Marked heading,
            List<Badge> badges,
            List<String> lead,
            @Nullable LanguageLinks languages,
            List<Section> sections,
            List<LinkList> aside,
            @Nullable Neighbours neighbours,
            @Nullable String contents)
            implements Body {

        /** A record to which nobody comes from a result. */
        public Shown(
                Link trail,
                Marked heading,
                List<Badge> badges,
                List<String> lead,
                @Nullable LanguageLinks languages,
                List<Section> sections,
                List<LinkList> aside) {
            this(trail, heading, badges, lead, languages, sections, aside, null, null);
        }

        /** The same, for somebody who came from a result. */
        public Shown among(@Nullable Neighbours others) {
            return new Shown(trail, heading, badges, lead, languages, sections, aside, others, contents);
        }

        /** The same with a list of its sections. */
        Shown listed(String name) {
            return new Shown(trail, heading, badges, lead, languages, sections, aside, neighbours, name);
        }

        /** Copies the lists. */
        public Shown {
            badges = List.copyOf(badges);
            lead = List.copyOf(lead);
            sections = List.copyOf(sections);
            aside = List.copyOf(aside);
        }
    }

    /**
     * A part of the page under its heading.
     *
     * @param id names it within the page
     */
    public record Section(String id, String heading, List<Block> blocks) {

        /** Copies the list. */
        public Section {
            blocks = List.copyOf(blocks);
        }
    }
}
