// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What lies behind the thing that a picture shows. */
enum Backdrop {
    DISC {
        @Override
        String around(int x, int y, int radius, Palette palette) {
            return disc(x, y, radius, palette.shape())
                    + disc(x + radius * 4 / 5, y - radius * 4 / 5, radius / 6, palette.b())
                    + disc(x - radius * 9 / 10, y + radius / 2, radius / 9, palette.c());
        }
    },
    ARCH {
        @Override
        String around(int x, int y, int radius, Palette palette) {
            int half = radius * 4 / 5;
            return "<path d='M%d %d v%d a%d %d 0 0 1 %d 0 v%dz' fill='%s'/>"
                            .formatted(x - half, y + radius, -radius, half, half, 2 * half, radius, palette.shape())
                    + disc(x + half, y - radius * 3 / 4, radius / 5, palette.c());
        }
    },
    BAND {
        @Override
        String around(int x, int y, int radius, Palette palette) {
            return "<path d='M%d %d l%d %d h%d l%d %dz' fill='%s'/>"
                    .formatted(
                            x - radius * 3 / 2,
                            y + radius * 5 / 4,
                            radius * 2,
                            -radius * 5 / 2,
                            radius,
                            -radius * 2,
                            radius * 5 / 2,
                            palette.shape());
        }
    },
    DOTS {
        @Override
        String around(int x, int y, int radius, Palette palette) {
            int step = radius / 3;
            return IntStream.range(0, 49)
                    .mapToObj(dot ->
                            disc(x + (dot % 7 - 3) * step, y + (dot / 7 - 3) * step, radius / 16, palette.shape()))
                    .collect(Collectors.joining());
        }
    },
    RAYS {
        @Override
        String around(int x, int y, int radius, Palette palette) {
            return IntStream.range(0, 12)
                            .mapToObj(ray -> "<path d='M%d %d l%d %d h%dz' fill='%s' transform='rotate(%d %d %d)'/>"
                                    .formatted(
                                            x,
                                            y,
                                            -radius / 7,
                                            -radius * 6 / 5,
                                            radius * 2 / 7,
                                            palette.shape(),
                                            ray * 30,
                                            x,
                                            y))
                            .collect(Collectors.joining())
                    + disc(x, y, radius * 3 / 4, palette.shape());
        }
    },
    HILLS {
        @Override
        String around(int x, int y, int radius, Palette palette) {
            return disc(x + radius / 2, y - radius * 3 / 5, radius / 3, palette.c())
                    + "<ellipse cx='%d' cy='%d' rx='%d' ry='%d' fill='%s'/>"
                            .formatted(x, y + radius * 4 / 5, radius * 5 / 4, radius * 3 / 5, palette.shape());
        }
    };

    /** Shapes around a point, most of them within the radius. */
    abstract String around(int x, int y, int radius, Palette palette);

    private static String disc(int x, int y, int radius, String colour) {
        return "<circle cx='%d' cy='%d' r='%d' fill='%s'/>".formatted(x, y, radius, colour);
    }
}
