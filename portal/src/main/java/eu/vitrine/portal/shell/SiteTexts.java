// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import eu.vitrine.portal.PortalProperties;
import eu.vitrine.portal.shell.Prose.Part;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pages of running text about the repository itself. Thread-safe. */
@Component
public class SiteTexts {

    private static final String ACCOUNTS = "accounts";
    private static final List<String> PRIVACY =
            List.of("short", "cookie", "choices", "verify", ACCOUNTS, "addresses", "searches", "saved", "records");
    private static final List<String> ABOUT = List.of("what", "ranking", "counts", "reach", "data", "programs");

    private final Words words;
    private final PortalProperties properties;

    SiteTexts(Words words, PortalProperties properties) {
        this.words = words;
        this.properties = properties;
    }

    /** What is kept of a visit. */
    public Prose privacy() {
        return prose(
                "privacy",
                PRIVACY.stream()
                        .filter(part -> !part.equals(ACCOUNTS)
                                || !properties.accounts().users().isEmpty())
                        .toList(),
                link("privacy.contact", properties.operator().privacyUrl()));
    }

    /** What this repository is, how it orders and counts, and where its records come from. */
    public Prose about() {
        return prose("about", ABOUT, List.of(new Link(words.say("about.programs.link"), "/swagger-ui.html")));
    }

    private List<Link> link(String key, @Nullable URI address) {
        return address == null ? List.of() : List.of(new Link(words.say(key), address.toString()));
    }

    /** The links stand under the last part. */
    private Prose prose(String page, List<String> parts, List<Link> links) {
        return new Prose(
                words.say(page + ".heading"),
                parts.stream()
                        .map(part -> part(page + '.' + part, part.equals(parts.getLast()) ? links : List.of()))
                        .toList());
    }

    private Part part(String key, List<Link> links) {
        List<String> sentences = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> key + '.' + number)
                .takeWhile(words::has)
                .map(words::say)
                .toList();
        return new Part(words.say(key + ".heading"), sentences, links);
    }
}
