// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.portal.record.LanguageLinks;
import eu.vitrine.portal.record.LinkList;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Links from a recommender: to its languages, to itself, to its JSON and to its feed. Thread-safe. */
@Component
public class RecommenderLinks {

    private final Words words;

    RecommenderLinks(Words words) {
        this.words = words;
    }

    /** The languages in which its texts can be read; null if there is but one. */
    @Nullable
    LanguageLinks languages(Recommender version, String path, Tongues tongues) {
        return LanguageLinks.of(
                words.say("recommender.languages"),
                version.texts().languages(),
                tongues.read(version.name()).language(),
                path);
    }

    List<LinkList> aside(Recommender version) {
        String page = RecommenderPaths.version(version);
        return List.of(
                new LinkList(
                        words.say("recommender.keep"),
                        List.of(
                                new Link(words.say("recommender.permalink"), page),
                                RecommenderPaths.json(words.say("recommender.json"), page),
                                RecommenderPaths.json(
                                        words.say("recommender.json.versions"),
                                        RecommenderPaths.page(version.id()) + "/versions"))),
                new LinkList(
                        words.say("recommender.follow"),
                        List.of(new Link(words.say("recommender.feed"), RecommenderPaths.feed(version.id())))),
                beside());
    }

    /** Links to what concerns all recommenders. */
    public LinkList beside() {
        return new LinkList(
                words.say("recommender.beside"),
                List.of(
                        new Link(words.say("recommender.findings.heading"), RecommenderPaths.FINDINGS),
                        new Link(words.say("recommender.feed.all"), RecommenderPaths.FEED)));
    }
}
