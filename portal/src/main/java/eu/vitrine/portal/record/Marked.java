// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record;

import eu.vitrine.catalog.Match.Run;
import eu.vitrine.catalog.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with what was asked for marked in it: data, never markup.
 *
 * @param language BCP 47 tag of the text; null if not known
 */
public record Marked(List<Run> runs, @Nullable String language) {

    /** Copies the list. */
    public Marked {
        runs = List.copyOf(runs);
    }

    /** A text with nothing marked. */
    public static Marked plain(String text, @Nullable String language) {
        return new Marked(List.of(new Run(text, false)), language);
    }

    /** Words of a record, with nothing marked. */
    public static Marked of(Passage passage) {
        return plain(passage.text(), passage.language());
    }

    /** The text alone. */
    public String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
