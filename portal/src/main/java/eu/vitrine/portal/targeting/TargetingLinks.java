// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.targeting;

import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.portal.record.LanguageLinks;
import eu.vitrine.portal.record.LinkList;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Links from a targeting parameter: to its languages, to itself and to its JSON. Thread-safe. */
@Component
class TargetingLinks {

    private final Words words;

    TargetingLinks(Words words) {
        this.words = words;
    }

    /** The languages in which it can be read; null if there is but one. */
    @Nullable
    LanguageLinks languages(TargetingParameter parameter, Tongues tongues) {
        return LanguageLinks.of(
                words.say("targeting.languages"),
                parameter.texts().languages(),
                tongues.read(parameter.name()).language(),
                TargetingPaths.page(parameter.id()));
    }

    List<LinkList> aside(TargetingParameter parameter) {
        return List.of(new LinkList(
                words.say("targeting.keep"),
                List.of(
                        new Link(words.say("targeting.permalink"), TargetingPaths.page(parameter.id())),
                        new Link(words.say("targeting.json"), TargetingPaths.json(parameter.id())),
                        new Link(words.say("targeting.json.use"), TargetingPaths.use(parameter.id())))));
    }
}
