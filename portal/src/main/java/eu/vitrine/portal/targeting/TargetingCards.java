// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.targeting;

import eu.vitrine.catalog.Match;
import eu.vitrine.catalog.Multilingual;
import eu.vitrine.catalog.Passage;
import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.catalog.search.Hit;
import eu.vitrine.portal.record.Fact;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.search.ResultCard;
import eu.vitrine.portal.shell.Reader;
import java.util.List;
import org.springframework.stereotype.Component;

/** Targeting parameters among the results. Thread-safe. */
@Component
class TargetingCards {

    private final Reader reader;
    private final TargetingBadges badges;
    private final TargetingLabels labels;

    TargetingCards(Reader reader, TargetingBadges badges, TargetingLabels labels) {
        this.reader = reader;
        this.badges = badges;
        this.labels = labels;
    }

    ResultCard of(Hit<TargetingParameter> hit) {
        TargetingParameter parameter = hit.record();
        return new ResultCard(
                parameter.id(),
                TargetingPaths.page(parameter.id()),
                badges.of(parameter),
                said(parameter.name()),
                parameter.explanation() == null ? null : said(parameter.explanation()),
                null,
                List.of(Fact.of(labels.field("platform"), parameter.platform())),
                List.of(),
                hit.matches().stream().map(this::fact).toList());
    }

    private Fact fact(Match match) {
        List<Fact.Value> fragments = match.fragments().stream()
                .map(fragment -> new Fact.Value(new Marked(fragment, null), null))
                .toList();
        return new Fact(labels.field(match.field()), fragments);
    }

    private Marked said(Multilingual text) {
        Passage passage = text.in(reader.languages());
        return Marked.plain(passage.text(), passage.language());
    }
}
