// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import eu.vitrine.catalog.Content.Format;
import eu.vitrine.indexer.demo.Picture.Layout;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Says how many pictures a campaign has, and in what shape; campaigns for the same listing in the same words share theirs. */
final class PictureChoice {

    private PictureChoice() {}

    /**
     * Pictures in the order in which they are shown.
     *
     * @param edition language and country
     */
    static List<Picture> of(Dice dice, Format format, Listing listing, String edition) {
        List<Layout> layouts = switch (format) {
            case TEXT, AUDIO -> List.of();
            case PRODUCT -> List.of(Layout.SQUARE);
            case OTHER -> List.of(Layout.WIDE);
            case VIDEO -> List.of(dice.chance(0.5) ? Layout.STORY : Layout.WIDE);
            case IMAGE -> List.of(dice.pick(List.of(Layout.SQUARE, Layout.SQUARE, Layout.WIDE, Layout.STORY)));
            case CAROUSEL -> List.of(Layout.SQUARE, Layout.SQUARE, Layout.SQUARE);
        };
        return IntStream.range(0, layouts.size())
                .mapToObj(card -> picture(listing, edition, layouts.get(card), card, format == Format.VIDEO))
                .toList();
    }

    private static Picture picture(Listing listing, String edition, Layout layout, int card, boolean still) {
        String kind = still ? "film" : layout.name();
        String name = "%s-%s-%s-%d"
                .formatted(listing.id(), edition, kind + layout.name().charAt(0), card + 1);
        return new Picture(name.toLowerCase(Locale.ROOT) + ".svg", layout, name.hashCode() & Integer.MAX_VALUE, still);
    }
}
