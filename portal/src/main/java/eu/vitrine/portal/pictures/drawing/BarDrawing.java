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

/** Bars one below the other, each beneath its label, so that labels can be as long as the picture is wide. */
final class BarDrawing {

    private static final double ROW = 36;
    private static final double BAR = 10;
    private static final int LETTERS = 42;
    private static final int FEWEST = 12;

    private BarDrawing() {}

    static Drawing of(Chart chart) {
        List<Shape> shapes = new ArrayList<>();
        List<Area> areas = new ArrayList<>();
        List<Mark> marks = chart.marks().stream().limit(Chart.MOST_BARS).toList();
        long largest = Math.max(1, chart.largest());
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            double top = i * ROW;
            double foot = top + 16;
            int room = Math.max(FEWEST, LETTERS - mark.amount().length());
            shapes.add(new Words(Look.LABEL, 0, foot, Anchor.START, shortened(mark.label(), room)));
            shapes.add(new Words(Look.LABEL, Drawing.WIDTH, foot, Anchor.END, mark.amount()));
            shapes.add(new Box(Look.TILE0, 0, foot + 5, Drawing.WIDTH, BAR, 2));
            shapes.add(new Box(
                    mark.chosen() ? Look.CHOSEN : Look.BAR,
                    0,
                    foot + 5,
                    Math.max(2, Drawing.WIDTH * mark.number() / largest),
                    BAR,
                    2));
            areas.add(new Area(mark, 0, top, Drawing.WIDTH, ROW));
        }
        return new Drawing(Math.max(1, marks.size()) * ROW, shapes, areas);
    }

    private static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + '…';
    }
}
