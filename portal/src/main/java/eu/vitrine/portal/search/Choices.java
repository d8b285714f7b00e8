// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import java.util.List;

/** Alternatives of which exactly one holds. */
public record Choices(String label, List<Choice> choices) {

    /**
     * One alternative.
     *
     * @param href the same search with it
     * @param current whether it holds now
     */
    public record Choice(String text, String href, boolean current) {}

    /** Copies the list. */
    public Choices {
        choices = List.copyOf(choices);
    }
}
