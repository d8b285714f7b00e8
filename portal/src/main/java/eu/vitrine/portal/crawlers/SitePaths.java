// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.crawlers;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Disclosure;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.shell.Frame;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.PageAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** The paths of all pages that are worth finding, without a language: those that every page links to, then one for each record. Thread-safe. */
@Component
class SitePaths {

    private final Frames frames;
    private final RecordSearch<Ad> ads;
    private final RecordSearch<Recommender> recommenders;
    private final RecordSearch<Disclosure> disclosures;
    private final RecordSearch<TargetingParameter> targetingParameters;

    SitePaths(
            Frames frames,
            RecordSearch<Ad> ads,
            RecordSearch<Recommender> recommenders,
            RecordSearch<Disclosure> disclosures,
            RecordSearch<TargetingParameter> targetingParameters) {
        this.frames = frames;
        this.ads = ads;
        this.recommenders = recommenders;
        this.disclosures = disclosures;
        this.targetingParameters = targetingParameters;
    }

    /** When the ads last changed; empty if there never were any. */
    Optional<Instant> changed() {
        return Optional.ofNullable(ads.holdings().updatedAt());
    }

    /**
     * Hands over each path once, in bounded memory.
     *
     * @throws eu.vitrine.catalog.search.Unanswered if the catalogue cannot answer now
     */
    void each(PathSink sink) {
        try {
            for (String page : linkedEverywhere()) {
                sink.accept(page);
            }
            eachId(recommenders, "/recommenders/", sink);
            eachId(disclosures, "/disclosures/", sink);
            eachId(targetingParameters, "/targeting-parameters/", sink);
            ads.export(Query.ALL, json -> sink.accept("/ads/" + encoded(id(json))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> linkedEverywhere() {
        Frame frame = frames.frame();
        Set<String> pages = new TreeSet<>();
        Stream.of(Stream.of(frame.home()), frame.navigation().links().stream(), frame.links().links().stream())
                .flatMap(links -> links)
                .map(Link::href)
                .filter(PageAddress::isPage)
                .forEach(pages::add);
        return pages;
    }

    /** There are few of these, and several versions of each. */
    private static void eachId(RecordSearch<?> records, String path, PathSink sink) throws IOException {
        Set<String> ids = new TreeSet<>();
        records.export(Query.ALL, json -> ids.add(id(json)));
        for (String id : ids) {
            sink.accept(path + encoded(id));
        }
    }

    private static String encoded(String id) {
        return UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
    }

    /** The id alone: the rest of a record is not looked at. */
    private static String id(byte[] json) {
        try (JsonParser parser = JsonMapper.shared().createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = "id".equals(parser.currentName());
                parser.nextToken();
                if (found) {
                    return parser.getString();
                }
                parser.skipChildren();
            }
        }
        throw new IllegalStateException("a record without an id");
    }

    /** Takes paths one by one. */
    @FunctionalInterface
    interface PathSink {

        /** Takes one. */
        void accept(String path) throws IOException;
    }
}
