// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.feeds;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Origin;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes Atom feeds (RFC 4287). The ids in them stay whatever the address of the portal is. Thread-safe. */
@Component
public class Feeds {

    /** The media type, with how letters are written. */
    public static final String ATOM = "application/atom+xml;charset=UTF-8";

    private final Frames frames;

    Feeds(Frames frames) {
        this.frames = frames;
    }

    /**
     * A feed as XML.
     *
     * @param path of the feed
     * @param page that shows the same to people
     * @param stories the newest first
     */
    public String written(String title, String path, String page, List<Story> stories) {
        Feed feed = new Feed("atom_1.0");
        feed.setId(id(path));
        feed.setTitle(title);
        feed.setUpdated(
                Date.from(stories.isEmpty() ? Instant.EPOCH : stories.getFirst().updated()));
        feed.setAlternateLinks(List.of(link("alternate", page, "text/html")));
        feed.setOtherLinks(List.of(link("self", path, "application/atom+xml")));
        feed.setAuthors(List.of(author()));
        feed.setEntries(stories.stream().map(Feeds::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("a feed that the library cannot write", e);
        }
    }

    private static Entry entry(Story story) {
        Entry entry = new Entry();
        entry.setId(id(story.key()));
        entry.setTitle(story.title());
        entry.setUpdated(Date.from(story.updated()));
        entry.setAlternateLinks(List.of(link("alternate", story.page(), "text/html")));
        entry.setSummary(text(story.summary()));
        return entry;
    }

    private Person author() {
        Person author = new Person();
        author.setName(frames.name());
        return author;
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
