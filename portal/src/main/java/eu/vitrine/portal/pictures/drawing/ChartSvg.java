// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.pictures.drawing;

import eu.vitrine.portal.pictures.Chart;
import eu.vitrine.portal.pictures.drawing.Drawing.Anchor;
import eu.vitrine.portal.pictures.drawing.Drawing.Box;
import eu.vitrine.portal.pictures.drawing.Drawing.Shape;
import eu.vitrine.portal.pictures.drawing.Drawing.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes charts as SVG 1.1. No script, no style sheet and no address in it; every text is escaped, whoever wrote it. */
public final class ChartSvg {

    private static final String FONT = "system-ui, 'Segoe UI', 'Noto Sans', 'Liberation Sans', sans-serif";
    private static final double MARGIN = 16;
    private static final double HEAD = 28;
    private static final double LINE = 11;
    private static final int LETTERS = 92;
    /** More letters than these are drawn together, so that they stay in their tile. */
    private static final int TILE_LETTERS = 5;

    private static final double TILE_WIDTH = 48;

    private final StringBuilder out = new StringBuilder();
    private final boolean alone;

    private ChartSvg(boolean alone) {
        this.alone = alone;
    }

    /**
     * For a page of the site, which has the colours and sizes of letters in a style sheet.
     *
     * @param id of an element that names the picture, beside which the same numbers stand in a table
     */
    public static String inline(Chart chart, Drawing drawing, String id) {
        ChartSvg svg = new ChartSvg(false);
        svg.open(chart, 0, 0, Drawing.WIDTH, drawing.height(), id);
        drawing.shapes().forEach(svg::write);
        return svg.close();
    }

    /**
     * For a file that stands alone: with its heading, its colours, and where it comes from.
     *
     * @param source sentences, each on lines of its own
     */
    public static String file(Chart chart, List<String> source) {
        Drawing drawing = Drawing.of(chart);
        List<String> lines =
                source.stream().flatMap(sentence -> folded(sentence).stream()).toList();
        double height = drawing.height() + LINE * (lines.size() + 1);
        ChartSvg svg = new ChartSvg(true);
        svg.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        double width = Drawing.WIDTH + 2 * MARGIN;
        double whole = height + HEAD + 2 * MARGIN;
        svg.open(chart, -MARGIN, -MARGIN - HEAD, width, whole, "source");
        svg.write(new Box(Look.PAPER, -MARGIN, -MARGIN - HEAD, width, whole, 0));
        svg.write(new Words(Look.HEADING, 0, -HEAD + 12, Anchor.START, chart.heading()));
        drawing.shapes().forEach(svg::write);
        for (int i = 0; i < lines.size(); i++) {
            double y = drawing.height() + LINE * (i + 1.5);
            svg.write(new Words(Look.SOURCE, 0, y, Anchor.START, lines.get(i)));
        }
        return svg.close();
    }

    private void open(Chart chart, double x, double y, double width, double height, String id) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" class=\"chart-svg\" viewBox=\"");
        out.append(number(x)).append(' ').append(number(y)).append(' ');
        out.append(number(width)).append(' ').append(number(height)).append('"');
        attribute("lang", chart.language().toLanguageTag());
        if (alone) {
            attribute("width", number(2 * width));
            attribute("height", number(2 * height));
            attribute("font-family", FONT);
        }
        String title = id + "-title";
        String about = id + "-about";
        attribute("aria-labelledby", title);
        attribute("aria-describedby", about);
        out.append('>');
        out.append("<title id=\"").append(escaped(title)).append("\">").append(escaped(chart.heading()));
        out.append("</title><desc id=\"").append(escaped(about)).append("\">").append(escaped(chart.summary()));
        out.append("</desc>");
    }

    private String close() {
        return out.append("</svg>").toString();
    }

    private void write(Shape shape) {
        switch (shape) {
            case Box box -> {
                out.append("<rect");
                look(box.look());
                attribute("x", number(box.x()));
                attribute("y", number(box.y()));
                attribute("width", number(box.width()));
                attribute("height", number(box.height()));
                if (box.radius() > 0) {
                    attribute("rx", number(box.radius()));
                }
                out.append("/>");
            }
            case Words words -> {
                out.append("<text");
                look(words.look());
                attribute("x", number(words.x()));
                attribute("y", number(words.y()));
                if (words.anchor() != Anchor.START) {
                    attribute("text-anchor", words.anchor().name().toLowerCase(Locale.ROOT));
                }
                if (words.look().isCount() && words.text().length() > TILE_LETTERS) {
                    attribute("textLength", number(TILE_WIDTH));
                    attribute("lengthAdjust", "spacingAndGlyphs");
                }
                out.append('>').append(escaped(words.text())).append("</text>");
            }
        }
    }

    private void look(Look look) {
        attribute("class", look.style());
        if (alone) {
            attribute("fill", look.colour());
            if (look.size() > 0) {
                attribute("font-size", String.valueOf(look.size()));
            }
            if (look == Look.HEADING || look == Look.CODE || look == Look.CODE_ON_DARK) {
                attribute("font-weight", "600");
            }
        }
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }

    /** Addresses have no spaces at which they could be folded. */
    private static List<String> folded(String text) {
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = Math.min(text.length(), start + LETTERS);
            int space = text.lastIndexOf(' ', end);
            if (end < text.length() && space > start + LETTERS / 2) {
                end = space + 1;
            }
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }

    /** What XML cannot hold is left out. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().filter(ChartSvg::allowed).forEach(letter -> {
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(letter);
            }
        });
        return safe.toString();
    }

    private static boolean allowed(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter >= 0x20 && letter <= 0xD7FF
                || letter >= 0xE000 && letter <= 0xFFFD
                || letter >= 0x10000;
    }
}
