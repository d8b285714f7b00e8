// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was shown, Art. 39(2)(a) DSA. Every text comes from strangers and is hostile.
 *
 * @param language BCP 47 tag of the texts; null if not stated
 * @param format null if not stated
 * @param landingUrl where a click led, {@code http} or {@code https}
 */
public record Content(
        @Nullable String title,
        @Nullable String body,
        @Nullable String callToAction,
        @Nullable String language,
        @Nullable Format format,
        @Nullable String landingUrl,
        List<Media> media) {

    /** The shape of an ad. */
    public enum Format {
        TEXT,
        IMAGE,
        VIDEO,
        CAROUSEL,
        PRODUCT,
        AUDIO,
        OTHER
    }

    /**
     * A picture, film or sound of the ad.
     *
     * @param url {@code http} or {@code https}, or a path below {@code /media/} for what the operator keeps itself
     * @param altText what a person who cannot see it should know; null if not stated
     */
    public record Media(Kind kind, String url, @Nullable String altText) {

        /** What it is. */
        public enum Kind {
            IMAGE,
            VIDEO,
            AUDIO,
            OTHER
        }
    }

    /** Copies the list. */
    public Content {
        media = List.copyOf(media);
    }

    /** The host of the landing page in lower case, by which an ad can be found; null if there is none. */
    public @Nullable String landingHost() {
        return landingUrl == null ? null : WebLink.host(landingUrl).orElse(null);
    }
}
