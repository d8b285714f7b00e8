// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Content.Media;
import eu.vitrine.catalog.WebLink;
import eu.vitrine.portal.record.Picture;
import eu.vitrine.portal.record.Picture.Kind;
import eu.vitrine.portal.shell.Words;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows what the operator keeps itself, and says of everything else only what it is and where it lies. Thread-safe. */
@Component
class Pictures {

    private static final String OWN = "/media/";

    private final Words words;

    Pictures(Words words) {
        this.words = words;
    }

    Picture of(Media media) {
        if (media.url().startsWith(OWN)) {
            return switch (media.kind()) {
                case IMAGE -> own(Kind.IMAGE, media);
                case VIDEO -> own(Kind.VIDEO, media);
                case AUDIO -> own(Kind.AUDIO, media);
                case OTHER -> elsewhere(media, words.say("ad.media.here"));
            };
        }
        return elsewhere(media, WebLink.host(media.url()).orElse(media.url()));
    }

    private Picture own(Kind kind, Media media) {
        String alt = media.altText() == null ? words.say("ad.media.alt." + kind) : media.altText();
        return new Picture.Own(kind, media.url(), alt);
    }

    private Picture elsewhere(Media media, String place) {
        Map<String, String> host = Map.of("host", place);
        return new Picture.Elsewhere(
                words.say("ad.media.brief." + media.kind(), host),
                words.say("ad.media.elsewhere." + media.kind(), host),
                media.altText(),
                words.say("ad.media.open", host),
                media.url());
    }
}
