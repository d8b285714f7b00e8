// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.pictures.drawing;

import java.util.List;
import java.util.Locale;

/** How a shape looks: a class for style sheets, and colours of its own for files that stand alone. */
enum Look {
    PAPER("#ffffff", 0),
    GRID("#dcdad2", 0),
    BAR("#0a5666", 0),
    CHOSEN("#b4540a", 0),
    HEADING("#1a2227", 17),
    LABEL("#1a2227", 13),
    SOFT("#4b565d", 11),
    SOURCE("#4b565d", 8),
    TILE0("#eceae3", 0),
    TILE1("#e2ebed", 0),
    TILE2("#bfd3d7", 0),
    TILE3("#98b8bf", 0),
    TILE4("#2f6f7d", 0),
    TILE5("#0a5666", 0),
    CODE("#1a2227", 17),
    CODE_ON_DARK("#ffffff", 17),
    COUNT("#1a2227", 13),
    COUNT_ON_DARK("#ffffff", 13);

    private static final List<Look> TILES = List.of(TILE0, TILE1, TILE2, TILE3, TILE4, TILE5);
    private static final int STEPS = 5;

    private final String colour;
    private final int size;

    Look(String colour, int size) {
        this.colour = colour;
        this.size = size;
    }

    /** Its class in style sheets. */
    String style() {
        return "chart-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its colour, as six digits. */
    String colour() {
        return colour;
    }

    /** The size of its letters. */
    int size() {
        return size;
    }

    /** The tile of a share of the largest number, 0 to 1. Small ones can be told apart: it grows with the square root. */
    static Look tile(double share) {
        return TILES.get(share <= 0 ? 0 : Math.clamp((long) Math.ceil(STEPS * Math.sqrt(share)), 1, STEPS));
    }

    /** Whether it is the number in a tile. */
    boolean isCount() {
        return this == COUNT || this == COUNT_ON_DARK;
    }

    /** Whether what stands on it must be light. */
    boolean isDark() {
        return this == TILE4 || this == TILE5;
    }
}
