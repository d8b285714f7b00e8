// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.portal.record.Badge;
import eu.vitrine.portal.record.LinkList;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Notice;
import java.util.List;

/**
 * What the page of one ad says.
 *
 * @param status the HTTP status that suits
 * @param title the title of the document
 */
public record AdPage(int status, String title, Body body) {

    /** What the page holds. */
    public sealed interface Body {}

    /** There is no such record, or it cannot be read now. */
    public record Told(Notice notice) implements Body {}

    /**
     * The record.
     *
     * @param lead what it is, a plain sentence
     * @param trail the way back
     * @param aside links to this page, to its JSON and to more of the same
     */
    public record Shown(
            Link trail, Marked heading, List<Badge> badges, String lead, List<Section> sections, List<LinkList> aside)
            implements Body {

        /** Copies the lists. */
        public Shown {
            badges = List.copyOf(badges);
            sections = List.copyOf(sections);
            aside = List.copyOf(aside);
        }
    }

    /** A part of the page under its heading. */
    public record Section(String id, String heading, List<Block> blocks) {

        /** Copies the list. */
        public Section {
            blocks = List.copyOf(blocks);
        }
    }
}
