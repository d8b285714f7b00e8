// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Content;
import eu.vitrine.catalog.Content.Media;
import eu.vitrine.catalog.WebLink;
import eu.vitrine.portal.record.Picture;
import eu.vitrine.portal.record.Picture.Frame;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what the operator keeps itself, and says of everything else what it is and where it lies. Thread-safe. */
@Component
public class Pictures {

    private static final String OWN = "/media/";

    private final Words words;

    Pictures(Words words) {
        this.words = words;
    }

    /**
     * A file of an ad as a document of its own shows it.
     *
     * @param language BCP 47 tag of the words
     * @param alt what it shows
     * @param href where it lies, with a stranger
     */
    public record Framed(Picture.Kind kind, String language, String alt, String href) {}

    /** A picture, where there is little room. */
    Picture of(Media media) {
        return of(media, null);
    }

    /** All of them, on the page of the ad as it is today: there what lies elsewhere can be looked at. */
    List<Picture> all(Ad ad, Content content) {
        return IntStream.rangeClosed(1, content.media().size())
                .mapToObj(number -> of(
                        content.media().get(number - 1),
                        framed(ad, number)
                                .map(framed -> frame(ad, number, framed))
                                .orElse(null)))
                .toList();
    }

    /**
     * The file of this number, of those that lie elsewhere and can be shown.
     *
     * @param number 1 for the first file of the ad
     */
    public Optional<Framed> framed(Ad ad, int number) {
        Content content = ad.content();
        return content == null
                ? Optional.empty()
                : content.media().stream()
                        .skip(number - 1L)
                        .findFirst()
                        .filter(media -> !media.url().startsWith(OWN))
                        .flatMap(media -> kind(media).map(kind -> framed(kind, media, content)));
    }

    private Framed framed(Picture.Kind kind, Media media, Content content) {
        String own = words.locale().toLanguageTag();
        String language = media.altText() == null || content.language() == null ? own : content.language();
        return new Framed(kind, language, alt(kind, media), media.url());
    }

    private Frame frame(Ad ad, int number, Framed framed) {
        return new Frame(
                framed.kind(),
                "media-" + number,
                words.say("ad.media.show"),
                framed.alt(),
                AdPaths.media(ad.id(), number));
    }

    private Picture of(Media media, @Nullable Frame frame) {
        if (!media.url().startsWith(OWN)) {
            return elsewhere(media, WebLink.host(media.url()).orElse(media.url()), frame);
        }
        return kind(media)
                .<Picture>map(kind -> new Picture.Own(kind, media.url(), alt(kind, media)))
                .orElseGet(() -> elsewhere(media, words.say("ad.media.here"), null));
    }

    private String alt(Picture.Kind kind, Media media) {
        return media.altText() == null ? words.say("ad.media.alt." + kind) : media.altText();
    }

    private static Optional<Picture.Kind> kind(Media media) {
        return switch (media.kind()) {
            case IMAGE -> Optional.of(Picture.Kind.IMAGE);
            case VIDEO -> Optional.of(Picture.Kind.VIDEO);
            case AUDIO -> Optional.of(Picture.Kind.AUDIO);
            case OTHER -> Optional.empty();
        };
    }

    private Picture elsewhere(Media media, String place, @Nullable Frame frame) {
        Map<String, String> host = Map.of("host", place);
        return new Picture.Elsewhere(
                words.say("ad.media.brief." + media.kind(), host),
                words.say("ad.media.elsewhere." + media.kind(), host),
                media.altText(),
                words.say("ad.media.open", host),
                media.url(),
                frame);
    }
}
