// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import eu.vitrine.catalog.Content.Format;
import eu.vitrine.catalog.WebLink;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What Snap publishes of an ad's look: links to its pictures and films, and where it led. */
final class SnapCreative {

    private static final Pattern BETWEEN_LINKS = Pattern.compile(";(?=https?://)");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[?&]mediaType=([^&;#]*)");
    private static final Pattern BETWEEN_PROPERTIES = Pattern.compile(",(?=[a-z_]+:)");
    private static final Pattern LANDING = Pattern.compile("(?:web_view_url|deep_link_uri):(.*)");

    private SnapCreative() {}

    /**
     * The content of an ad; empty if nothing is published.
     *
     * @param links one or, between semicolons, several
     * @param properties {@code web_view_url:} and the like, between commas
     */
    static Optional<ObjectNode> of(String links, String properties) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        if (!links.isEmpty()) {
            ArrayNode media = content.putArray("media");
            for (String link : BETWEEN_LINKS.split(links)) {
                media.addObject().put("kind", format(link).name()).put("url", link);
            }
            content.put("format", media.get(0).get("kind").stringValue());
        }
        landing(properties).ifPresent(link -> content.put("landingUrl", link));
        return content.isEmpty() ? Optional.empty() : Optional.of(content);
    }

    private static Format format(String link) {
        Matcher type = MEDIA_TYPE.matcher(link);
        return switch (type.find() ? type.group(1).toLowerCase(Locale.ROOT) : "") {
            case "jpg", "jpeg", "png", "gif", "webp" -> Format.IMAGE;
            case "mp4", "mov", "m4v", "webm", "avi", "mpeg", "3gp" -> Format.VIDEO;
            default -> Format.OTHER;
        };
    }

    private static Optional<String> landing(String properties) {
        return Stream.of(BETWEEN_PROPERTIES.split(properties))
                .map(LANDING::matcher)
                .filter(Matcher::matches)
                .map(landing -> landing.group(1).strip())
                .filter(WebLink::valid)
                .findFirst();
    }
}
