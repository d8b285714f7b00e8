// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record;

import org.jspecify.annotations.Nullable;

/** Something to look at or to listen to. */
public sealed interface Picture {

    /** What the operator keeps itself, shown as it is. */
    record Own(Kind kind, String href, String alt) implements Picture {}

    /**
     * What lies with somebody else: not loaded unless somebody says so, because that tells them who looks.
     *
     * @param brief what it is and where it lies, where there is little room
     * @param words the same, and why it is not shown
     * @param described what can be seen there, in the words of the record; null if it says nothing
     * @param link the words that open it there
     * @param href where it lies, {@code http} or {@code https}
     * @param frame how it can be looked at here all the same; null if it cannot
     */
    record Elsewhere(
            String brief,
            String words,
            @Nullable String described,
            String link,
            String href,
            @Nullable Frame frame) implements Picture {}

    /**
     * A document of ours that holds nothing but a file of a stranger.
     *
     * @param name of the frame within the page
     * @param words what somebody presses to have it loaded
     * @param title what the frame holds
     */
    record Frame(Kind kind, String name, String words, String title, String href) {}

    /** How it is shown. */
    enum Kind {
        IMAGE,
        VIDEO,
        AUDIO
    }
}
