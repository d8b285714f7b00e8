// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders.rest;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.portal.recommenders.DifferenceSummary;
import eu.vitrine.portal.recommenders.RecommenderDifference;
import eu.vitrine.portal.recommenders.RecommenderPaths;
import eu.vitrine.portal.recommenders.RecommenderVersions;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Origin;
import eu.vitrine.portal.shell.Words;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Versions as an Atom feed (RFC 4287): an entry for each, with the sentence on what changed. Its id stays whatever the address is. Thread-safe. */
@Component
class RecommenderFeeds {

    private final RecommenderVersions versions;
    private final DifferenceSummary summary;
    private final Frames frames;
    private final Words words;
    private final Days days;

    RecommenderFeeds(RecommenderVersions versions, DifferenceSummary summary, Frames frames, Words words, Days days) {
        this.versions = versions;
        this.summary = summary;
        this.frames = frames;
        this.words = words;
        this.days = days;
    }

    /** @param shown the versions, the newest first */
    Feed feed(String title, String path, String page, List<Recommender> shown) {
        Feed feed = new Feed("atom_1.0");
        feed.setId(id(path));
        feed.setTitle(title);
        feed.setUpdated(shown.isEmpty() ? Date.from(Instant.EPOCH) : effective(shown.getFirst()));
        feed.setAlternateLinks(List.of(link("alternate", page, "text/html")));
        feed.setOtherLinks(List.of(link("self", path, "application/atom+xml")));
        feed.setAuthors(List.of(author()));
        Map<String, List<Recommender>> histories = new HashMap<>();
        feed.setEntries(shown.stream()
                .map(version -> entry(version, histories.computeIfAbsent(version.id(), versions::all)))
                .toList());
        return feed;
    }

    private Entry entry(Recommender version, List<Recommender> history) {
        Entry entry = new Entry();
        entry.setId(id(version.platform() + ' ' + version.key()));
        entry.setTitle(words.say(
                "recommender.feed.entry",
                Map.of(
                        "name", Tongues.ANYBODY.read(version.name()).text(),
                        "version", version.version())));
        entry.setUpdated(effective(version));
        int before = history.stream().map(Recommender::version).toList().indexOf(version.version()) - 1;
        String page = before < 0
                ? RecommenderPaths.version(version)
                : RecommenderPaths.difference(history.get(before), version);
        entry.setAlternateLinks(List.of(link("alternate", page, "text/html")));
        entry.setSummary(text(before < 0 ? first(version) : changed(history.get(before), version)));
        return entry;
    }

    private String first(Recommender version) {
        return words.say(
                "recommender.feed.first",
                Map.of(
                        "name", Tongues.ANYBODY.read(version.name()).text(),
                        "day", days.say(version.effectiveFrom())));
    }

    private String changed(Recommender before, Recommender after) {
        return summary.say(RecommenderDifference.between(before, after), Tongues.ANYBODY);
    }

    private Person author() {
        Person author = new Person();
        author.setName(frames.name());
        return author;
    }

    private static Date effective(Recommender version) {
        return Date.from(version.effectiveFrom().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static Content text(String words) {
        Content content = new Content();
        content.setType("text");
        content.setValue(words);
        return content;
    }

    private static Link link(String relation, String path, String type) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(Origin.current() + path);
        link.setType(type);
        return link;
    }

    private static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("vitrine " + name).getBytes(StandardCharsets.UTF_8));
    }
}
