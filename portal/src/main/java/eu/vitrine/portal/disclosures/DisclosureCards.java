// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures;

import eu.vitrine.catalog.Disclosure;
import eu.vitrine.catalog.Match;
import eu.vitrine.catalog.Match.Run;
import eu.vitrine.catalog.search.Hit;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.search.ResultCard;
import eu.vitrine.portal.search.ResultCard.Detail;
import eu.vitrine.portal.search.ResultCard.Detail.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Versions of texts among the results. Thread-safe. */
@Component
class DisclosureCards {

    private static final Run GAP = new Run(" ", false);

    private final DisclosureWords words;

    DisclosureCards(DisclosureWords words) {
        this.words = words;
    }

    /** The card of a hit, as it stands at a moment. */
    ResultCard of(Hit<Disclosure> hit, Instant now) {
        Disclosure version = hit.record();
        return new ResultCard(
                version.key(),
                DisclosurePaths.page(version),
                words.badges(version, now),
                title(hit),
                new Marked(text(hit), version.language()),
                null,
                List.of(),
                details(version),
                List.of());
    }

    /** The title, with the name of the service marked where that was asked for. */
    private Marked title(Hit<Disclosure> hit) {
        String title = words.title(hit.record());
        String service = hit.record().service();
        Optional<Match> match = match(hit, "service");
        if (match.isEmpty() || !title.startsWith(service)) {
            return Marked.plain(title, null);
        }
        List<Run> runs = new ArrayList<>(match.get().fragments().getFirst());
        runs.add(new Run(title.substring(service.length()), false));
        return new Marked(runs, null);
    }

    /** The parts of the text that were hit, else its beginning. */
    private static List<Run> text(Hit<Disclosure> hit) {
        List<Run> runs = new ArrayList<>();
        match(hit, "text")
                .map(Match::fragments)
                .orElseGet(() -> List.of(Excerpt.beginning(hit.record().text())))
                .forEach(fragment -> {
                    if (!runs.isEmpty()) {
                        runs.add(GAP);
                    }
                    runs.addAll(Excerpt.readable(fragment));
                });
        return runs;
    }

    private List<Detail> details(Disclosure version) {
        List<Detail> details = new ArrayList<>();
        details.add(new Detail(Kind.WHEN, words.period(version)));
        words.language(version).ifPresent(language -> details.add(new Detail(Kind.LANGUAGE, language)));
        details.add(new Detail(Kind.LENGTH, words.length(version)));
        return details;
    }

    private static Optional<Match> match(Hit<Disclosure> hit, String field) {
        return hit.matches().stream()
                .filter(match -> match.field().equals(field))
                .findFirst();
    }
}
