// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The pictures that the ads of the demo show, drawn by the demo itself: SVG files without script, style or link, each marked as made up. The same
 * count and seed give the same bytes.
 */
public final class DemoPictures {

    private final Stock stock = Stock.load();
    private final int count;
    private final long seed;

    /** The pictures of {@link DemoAds} of the same count and seed. */
    public DemoPictures(int count, long seed) {
        this.count = count;
        this.seed = seed;
    }

    /**
     * Writes them all into a directory, which is made if it is missing; a file of the same name is replaced.
     *
     * @return how many there are
     * @throws UncheckedIOException if the directory or a file in it cannot be written
     */
    public int writeTo(Path directory) {
        Set<String> written = new HashSet<>();
        Campaigns campaigns = new Campaigns(stock, seed);
        try {
            Files.createDirectories(directory);
            for (Seller seller : new Sellers(stock).of(count, seed)) {
                for (Campaign campaign : campaigns.of(seller)) {
                    for (Picture picture : campaign.pictures()) {
                        if (written.add(picture.file())) {
                            String svg = PosterDrawing.draw(Poster.of(stock, campaign, picture));
                            Files.writeString(directory.resolve(picture.file()), svg);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The pictures of the demo cannot be written into " + directory, e);
        }
        return written.size();
    }
}
