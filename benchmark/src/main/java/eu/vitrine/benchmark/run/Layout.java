// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.run;

import eu.vitrine.benchmark.mix.Theme;
import java.util.EnumSet;
import java.util.Set;

/** How the ads lie when peers are asked; each follows from the one before. */
enum Layout {
    /** As they were filled: in several segments. */
    FILLED("filled", EnumSet.allOf(Theme.class)),
    /** A tenth of them deleted since. */
    DELETED("deleted", EnumSet.of(Theme.BROWSE, Theme.QUARTER, Theme.PERCENT, Theme.WORD)),
    /** The rest of them in one segment. */
    MERGED(
            "merged",
            EnumSet.of(
                    Theme.BROWSE,
                    Theme.COUNTRY,
                    Theme.QUARTER,
                    Theme.PERCENT,
                    Theme.WORD,
                    Theme.WORD_HITS,
                    Theme.REACH_HITS));

    private final String title;
    private final Set<Theme> themes;

    Layout(String title, Set<Theme> themes) {
        this.title = title;
        this.themes = themes;
    }

    /** Its name in reports. */
    String title() {
        return title;
    }

    /** Whether it matters to this theme. */
    boolean asks(Theme theme) {
        return themes.contains(theme);
    }
}
