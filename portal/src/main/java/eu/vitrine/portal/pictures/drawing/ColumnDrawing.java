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

/** Columns side by side over an axis of time, on a scale in round numbers. For one drawing. */
final class ColumnDrawing {

    private static final double TOP = 14;
    private static final double PLOT = 150;
    private static final double FOOT = TOP + PLOT;
    private static final double HEIGHT = FOOT + 24;
    private static final double LETTER = 9;
    private static final double LEAST = 1.5;
    private static final double WIDEST = 48;

    private final Chart chart;
    private final Axis axis;
    private final double left;
    private final double step;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();

    ColumnDrawing(Chart chart) {
        this.chart = chart;
        this.axis = Axis.upTo(chart.largest());
        int letters = axis.numbers().stream()
                .mapToInt(number -> Axis.brief(number, chart.language()).length())
                .max()
                .orElse(1);
        this.left = letters * LETTER + 8;
        this.step = Math.min(
                WIDEST, (Drawing.WIDTH - left) / Math.max(1, chart.marks().size()));
    }

    Drawing drawing() {
        for (long number : axis.numbers()) {
            double y = y(number);
            shapes.add(new Box(Look.GRID, left, y - 0.5, Drawing.WIDTH - left, 1, 0));
            shapes.add(new Words(Look.SOFT, left - 6, y + 4, Anchor.END, Axis.brief(number, chart.language())));
        }
        for (int i = 0; i < chart.marks().size(); i++) {
            add(chart.marks().get(i), left + i * step);
        }
        return new Drawing(HEIGHT, shapes, areas);
    }

    private void add(Mark mark, double x) {
        double gap = Math.min(2, step / 5);
        if (mark.number() > 0) {
            double height = Math.max(LEAST, FOOT - y(mark.number()));
            shapes.add(new Box(
                    mark.chosen() ? Look.CHOSEN : Look.BAR, x + gap / 2, FOOT - height, step - gap, height, gap / 2));
        }
        areas.add(new Area(mark, x, TOP, step, PLOT));
        if (!mark.brief().isEmpty()) {
            label(mark.brief(), x + step / 2);
        }
    }

    /** Words stay inside the picture. */
    private void label(String text, double middle) {
        double half = text.length() * LETTER / 2;
        boolean right = middle + half > Drawing.WIDTH;
        boolean outside = middle - half < 0;
        shapes.add(new Words(
                Look.SOFT,
                right ? Drawing.WIDTH : outside ? 0 : middle,
                FOOT + 18,
                right ? Anchor.END : outside ? Anchor.START : Anchor.MIDDLE,
                text));
    }

    private double y(long number) {
        return FOOT - PLOT * number / axis.end();
    }
}
