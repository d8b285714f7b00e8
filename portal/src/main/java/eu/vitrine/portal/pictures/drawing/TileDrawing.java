// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.pictures.drawing;

import eu.vitrine.portal.pictures.Chart;
import eu.vitrine.portal.pictures.Chart.Mark;
import eu.vitrine.portal.pictures.drawing.Drawing.Anchor;
import eu.vitrine.portal.pictures.drawing.Drawing.Area;
import eu.vitrine.portal.pictures.drawing.Drawing.Box;
import eu.vitrine.portal.pictures.drawing.Drawing.Shape;
import eu.vitrine.portal.pictures.drawing.Drawing.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The 27 Member States as tiles of one size, at about their places: Malta can be seen as well as Germany, and no map has to be licensed. */
final class TileDrawing {

    /** Two letters a tile; dots where there is none. */
    private static final List<String> PLACES = List.of(
            ".. .. .. .. SE FI ..",
            ".. .. .. .. .. EE ..",
            "IE .. .. DK .. LV ..",
            ".. .. NL DE PL LT ..",
            ".. BE LU CZ SK .. ..",
            ".. FR AT HU RO .. ..",
            "PT ES IT SI HR BG ..",
            ".. .. MT .. .. GR CY");

    private static final double STEP = Drawing.WIDTH / 7;
    private static final double GAP = 3;
    private static final double SIZE = STEP - GAP;
    private static final double MIDDLE = SIZE / 2;

    private TileDrawing() {}

    static Drawing of(Chart chart) {
        Map<String, Mark> marks =
                chart.marks().stream().collect(Collectors.toMap(Mark::key, Function.identity(), (one, _) -> one));
        double largest = Math.max(1, chart.largest());
        List<Shape> shapes = new ArrayList<>();
        List<Area> areas = new ArrayList<>();
        for (int row = 0; row < PLACES.size(); row++) {
            List<String> codes = List.of(PLACES.get(row).split(" ", -1));
            for (int column = 0; column < codes.size(); column++) {
                if (!codes.get(column).equals("..")) {
                    Optional<Mark> mark = Optional.ofNullable(marks.get(codes.get(column)));
                    double x = column * STEP + GAP / 2;
                    double y = row * STEP + GAP / 2;
                    draw(shapes, codes.get(column), mark, largest, x, y);
                    mark.ifPresent(found -> areas.add(new Area(found, x, y, SIZE, SIZE)));
                }
            }
        }
        return new Drawing(PLACES.size() * STEP, shapes, areas);
    }

    private static void draw(List<Shape> shapes, String code, Optional<Mark> mark, double largest, double x, double y) {
        Look tile = Look.tile(mark.map(Mark::number).orElse(0L) / largest);
        if (mark.filter(Mark::chosen).isPresent()) {
            shapes.add(new Box(Look.CHOSEN, x - 3, y - 3, SIZE + 6, SIZE + 6, 6));
        }
        shapes.add(new Box(tile, x, y, SIZE, SIZE, 4));
        shapes.add(new Words(
                tile.isDark() ? Look.CODE_ON_DARK : Look.CODE, x + MIDDLE, y + MIDDLE - 2, Anchor.MIDDLE, code));
        String count = mark.map(Mark::brief).orElse("–");
        shapes.add(new Words(
                tile.isDark() ? Look.COUNT_ON_DARK : Look.COUNT, x + MIDDLE, y + MIDDLE + 16, Anchor.MIDDLE, count));
    }
}
