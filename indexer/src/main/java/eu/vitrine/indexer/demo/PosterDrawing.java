// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

/** Draws a poster as SVG that needs nothing else: no script, no style, no link. */
final class PosterDrawing {

    private static final int EDGE = 40;

    private final Poster poster;
    private final Palette palette;
    private final int width;
    private final int height;
    private final StringBuilder svg = new StringBuilder(4096);

    private PosterDrawing(Poster poster) {
        this.poster = poster;
        palette = poster.palette();
        width = poster.picture().layout().width();
        height = poster.picture().layout().height();
    }

    /** The whole file. */
    static String draw(Poster poster) {
        PosterDrawing drawing = new PosterDrawing(poster);
        drawing.svg.append("""
                <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' width='%d' height='%d' lang='%s' role='img' \
                font-family='system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif'>
                <title>%s</title>
                """.formatted(
                        drawing.width,
                        drawing.height,
                        drawing.width,
                        drawing.height,
                        poster.language(),
                        Lettering.escaped(poster.altText())));
        drawing.box(0, 0, drawing.width, drawing.height, 0, drawing.palette.paper());
        switch (poster.picture().layout()) {
            case SQUARE -> drawing.square();
            case WIDE -> drawing.wide();
            case STORY -> drawing.story();
        }
        drawing.madeUp();
        return drawing.svg.append("</svg>\n").toString();
    }

    private void square() {
        if (poster.mirrored()) {
            thing(width / 2, 205, 320);
            box(0, 388, width, 212, 0, palette.a());
            String onColour = onBand();
            Lettering name = Lettering.fit(poster.name(), width - 2 * EDGE, 2, 44, 38, 32, 28, 24);
            brand(EDGE, 46, palette.ink());
            svg.append(name.at(EDGE, 444, onColour, "800"));
            words(EDGE, 444 + name.height(), width - 2 * EDGE, 3 - name.lines().size() + 1, 19, onColour);
            label(Lettering.fit(poster.seller(), width - 160, 1, 19, 16).at(EDGE, 578, onColour, "600"));
            pill(width - EDGE, 360, 34, true);
        } else {
            thing(400, 385, 330);
            brand(EDGE, 62, palette.ink());
            Lettering name = Lettering.fit(poster.name(), width - 2 * EDGE, 2, 54, 46, 40, 34, 28);
            svg.append(name.at(EDGE, 122, palette.ink(), "800"));
            words(EDGE, 122 + name.height(), 215, 7, 20, palette.ink());
            pill(EDGE, 522, 34, false);
            seller(EDGE, 572, 420, 19);
        }
    }

    private void wide() {
        int text = poster.mirrored() ? 610 : 64;
        thing(poster.mirrored() ? 300 : 890, 310, 470);
        brand(text, 104, palette.ink());
        Lettering name = Lettering.fit(poster.name(), 530, 2, 76, 66, 56, 48, 40);
        svg.append(name.at(text, 196, palette.ink(), "800"));
        words(text, 196 + name.height(), 520, 3, 28, palette.ink());
        double price = pill(text, 508, 44, false);
        button(text + (int) price + 24, 508, 530 - (int) price - 24);
        seller(text, 582, 520, 24);
    }

    private void story() {
        thing(width / 2, 470, 400);
        brand(EDGE, 84, palette.ink());
        Lettering name = Lettering.fit(poster.name(), width - 2 * EDGE, 2, 60, 52, 44, 38, 32);
        svg.append(name.at(EDGE, 152, palette.ink(), "800"));
        words(EDGE, 738, width - 2 * EDGE, 3, 25, palette.ink());
        double price = pill(EDGE, 874, 42, false);
        button(EDGE + (int) price + 20, 874, width - 2 * EDGE - (int) price - 20);
        seller(EDGE, 932, 400, 20);
    }

    /** The thing itself, in front of its backdrop, with a sign on it if it stands for a film. */
    private void thing(int x, int y, int size) {
        svg.append(poster.backdrop().around(x, y, size * 3 / 5, palette));
        svg.append("<g transform='translate(%d %d) scale(%s)'>%s</g>\n"
                .formatted(x - size / 2, y - size / 2, size / 200.0, palette.paint(poster.drawing())));
        if (poster.picture().still()) {
            svg.append("<circle cx='%d' cy='%d' r='54' fill='#000' opacity='.55'/>".formatted(x, y));
            svg.append("<path d='M%d %d v52 l44-26z' fill='#fff'/>\n".formatted(x - 15, y - 26));
        }
    }

    private void brand(int x, int y, String colour) {
        svg.append(
                "<text x='%d' y='%d' font-size='%d' font-weight='700' letter-spacing='3' fill='%s' opacity='.75'>%s</text>\n"
                        .formatted(x, y, width > 1000 ? 26 : 20, colour, Lettering.escaped(poster.brand())));
    }

    private void words(int x, int y, int room, int lines, int size, String colour) {
        if (lines > 0) {
            label(Lettering.fit(poster.claim(), room, lines, size, size - 2, size - 4)
                    .at(x, y, colour, "400"));
        }
    }

    private void seller(int x, int y, int room, int size) {
        label(Lettering.fit(poster.seller(), room, 1, size, size - 3).at(x, y, palette.ink(), "600"));
    }

    /** The price on a ground of its own, beginning or ending at {@code x}; how wide it is. */
    private double pill(int x, int y, int size, boolean ends) {
        double room = Lettering.width(poster.price(), size) + size;
        double left = ends ? x - room : x;
        box((int) left, y - (int) (size * 1.05), (int) room, (int) (size * 1.5), (int) (size * 0.75), palette.c());
        svg.append("<text x='%d' y='%d' font-size='%d' font-weight='800' text-anchor='middle' fill='%s'>%s</text>\n"
                .formatted((int) (left + room / 2), y, size, palette.d(), Lettering.escaped(poster.price())));
        return room;
    }

    private void button(int x, int y, int room) {
        int size = 23;
        double wide = Lettering.width(poster.callToAction(), size) + 2 * size;
        if (wide > room) {
            return;
        }
        box(x, y - 44, (int) wide, 60, 12, palette.dark() ? palette.l() : palette.d());
        svg.append("<text x='%d' y='%d' font-size='%d' font-weight='700' text-anchor='middle' fill='%s'>%s</text>\n"
                .formatted(
                        (int) (x + wide / 2),
                        y - 6,
                        size,
                        palette.dark() ? palette.d() : palette.l(),
                        Lettering.escaped(poster.callToAction())));
    }

    private void madeUp() {
        svg.append(
                "<text x='%d' y='%d' font-size='15' font-weight='600' text-anchor='end' fill='%s' opacity='.7'>Krambazar · demo</text>\n"
                        .formatted(
                                width - 16,
                                height - 14,
                                poster.mirrored() && width == height ? onBand() : palette.ink()));
    }

    /** The colour of writing on the band below a mirrored square. */
    private String onBand() {
        return palette.dark() ? palette.d() : palette.l();
    }

    private void box(int x, int y, int wide, int high, int corner, String colour) {
        svg.append("<rect x='%d' y='%d' width='%d' height='%d' rx='%d' fill='%s'/>\n"
                .formatted(x, y, wide, high, corner, colour));
    }

    private void label(String text) {
        svg.append(text).append('\n');
    }
}
