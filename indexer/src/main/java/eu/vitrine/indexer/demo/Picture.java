// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

/**
 * A picture that a campaign shows.
 *
 * @param file its name below {@code /media/}
 * @param variant decides over colours and composition
 * @param still whether it stands for a film
 */
record Picture(String file, Layout layout, int variant, boolean still) {

    /** The shape of a picture, in pixels. */
    enum Layout {
        SQUARE(600, 600),
        WIDE(1200, 628),
        STORY(540, 960);

        private final int width;
        private final int height;

        Layout(int width, int height) {
            this.width = width;
            this.height = height;
        }

        int width() {
            return width;
        }

        int height() {
            return height;
        }
    }
}
