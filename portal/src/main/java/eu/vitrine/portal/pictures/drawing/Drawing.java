// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.pictures.drawing;

import eu.vitrine.portal.pictures.Chart;
import eu.vitrine.portal.pictures.Chart.Mark;
import java.util.List;

/**
 * A chart as shapes, in units of which {@link #WIDTH} are as wide as the picture. Immutable.
 *
 * @param areas where the eye looks for each mark, which can be clicked
 */
public record Drawing(double height, List<Shape> shapes, List<Area> areas) {

    /** How wide every drawing is. */
    public static final double WIDTH = 400;

    /** Copies the lists. */
    public Drawing {
        shapes = List.copyOf(shapes);
        areas = List.copyOf(areas);
    }

    /** The drawing of a chart. */
    public static Drawing of(Chart chart) {
        return switch (chart.form()) {
            case COLUMNS -> new ColumnDrawing(chart).drawing();
            case BARS -> BarDrawing.of(chart);
            case TILES -> TileDrawing.of(chart);
        };
    }

    /** One shape. Those that follow lie above. */
    sealed interface Shape {}

    /** A box. */
    record Box(Look look, double x, double y, double width, double height, double radius) implements Shape {}

    /** Words on one line, at its foot. */
    record Words(Look look, double x, double y, Anchor anchor, String text) implements Shape {}

    /** Which end of the words stands at their place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** The place of a mark, as a box. */
    public record Area(Mark mark, double x, double y, double width, double height) {}
}
