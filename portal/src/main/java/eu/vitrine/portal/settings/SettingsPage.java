// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page says on which people choose (Art. 38 DSA).
 *
 * @param status the HTTP status that suits
 * @param title the title of the document
 */
public record SettingsPage(int status, String title, Body body) {

    /** What the page holds. */
    public sealed interface Body {}

    /** There is nothing to choose, or it cannot be read now. */
    public record Told(Notice notice) implements Body {}

    /**
     * The choices.
     *
     * @param lead what this is about, plain sentences
     * @param notices what concerns all of them, such as a signal of the browser
     * @param switches first the one for all recommenders, then one for each, by id
     */
    public record Shown(String heading, List<String> lead, List<String> notices, List<Switch> switches, Kept kept)
            implements Body {

        /** Copies the lists. */
        public Shown {
            lead = List.copyOf(lead);
            notices = List.copyOf(notices);
            switches = List.copyOf(switches);
        }
    }

    /**
     * Where people choose for one recommender, or for all.
     *
     * @param place the id of the recommender, or {@link Choices#ALL}
     * @param anchor names it within the page
     * @param purpose what the recommender is for; null if that is not said
     * @param state why what holds, holds
     * @param options all equal; none if there is nothing to choose
     * @param note how long a choice is kept and where, beside the switch itself; null if there is nothing to choose
     * @param warnings what the platform owes here
     * @param explanation where it is explained; null for all
     * @param changed what was just changed here; null if nothing
     */
    public record Switch(
            String place,
            String anchor,
            Marked heading,
            @Nullable Marked purpose,
            String state,
            List<Choosable> options,
            @Nullable String note,
            List<String> warnings,
            @Nullable Link explanation,
            @Nullable Changed changed) {

        /** Copies the lists. */
        public Switch {
            options = List.copyOf(options);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * An option to choose.
     *
     * @param id what is chosen
     * @param about what it changes
     * @param holds whether it holds now
     * @param holding the words for that
     */
    public record Choosable(String id, Marked name, List<Marked> about, boolean holds, String holding) {

        /** Copies the list. */
        public Choosable {
            about = List.copyOf(about);
        }
    }

    /**
     * What was just changed.
     *
     * @param undo the words that take it back
     * @param before the choices before, in their text form; null if it cannot be taken back
     */
    public record Changed(
            String sentence, String undo, @Nullable String before) {}

    /**
     * What is kept, where and for how long.
     *
     * @param forget the words that forget every choice
     * @param changed what was just forgotten; null if nothing
     */
    public record Kept(
            String heading,
            List<String> sentences,
            String forget,
            Link more,
            @Nullable Changed changed) {

        /** Copies the list. */
        public Kept {
            sentences = List.copyOf(sentences);
        }
    }
}
