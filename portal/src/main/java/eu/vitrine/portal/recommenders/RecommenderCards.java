// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import eu.vitrine.catalog.Match;
import eu.vitrine.catalog.Match.Run;
import eu.vitrine.catalog.Multilingual;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.Status;
import eu.vitrine.catalog.search.Hit;
import eu.vitrine.portal.record.Fact;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.search.FieldLabels;
import eu.vitrine.portal.search.ResultCard;
import eu.vitrine.portal.search.ResultCard.Detail;
import eu.vitrine.portal.shell.Reader;
import eu.vitrine.portal.shell.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Recommenders among the results. Thread-safe. */
@Component
class RecommenderCards {

    private static final int MOST_NAMED = 3;

    private final Words words;
    private final FieldLabels labels;
    private final RecommenderBadges badges;
    private final StandingWords standing;
    private final Reader reader;

    RecommenderCards(
            Words words, RecommenderLabels labels, RecommenderBadges badges, StandingWords standing, Reader reader) {
        this.words = words;
        this.labels = labels;
        this.badges = badges;
        this.standing = standing;
        this.reader = reader;
    }

    /** The card of a hit, as it stands at a moment. */
    ResultCard of(Hit<Recommender> hit, Instant now) {
        Recommender version = hit.record();
        Status status = Status.of(false, List.of(version.inForce()), now);
        boolean current = status == Status.ACTIVE;
        return new ResultCard(
                version.key(),
                current ? RecommenderPaths.page(version.id()) : RecommenderPaths.version(version),
                badges.of(version, status),
                read(version.name()),
                version.purpose() == null ? null : read(version.purpose()),
                null,
                facts(version),
                details(version, status),
                hit.matches().stream().map(this::fact).toList());
    }

    private List<Fact> facts(Recommender version) {
        String names = version.byImportance().stream()
                .limit(MOST_NAMED)
                .map(parameter -> read(parameter.name()).text())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? List.of() : List.of(Fact.of(words.say("recommender.card.parameters"), names));
    }

    private List<Detail> details(Recommender version, Status status) {
        List<Detail> details = new ArrayList<>();
        details.add(new Detail(
                Detail.Kind.WHEN,
                words.say(
                        "recommender.card.version",
                        Map.of("version", version.version(), "standing", standing.say(version, status)))));
        String places = version.surfaces().stream()
                .map(surface -> read(surface.name()).text())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!places.isEmpty()) {
            details.add(new Detail(Detail.Kind.WHERE, places));
        }
        return details;
    }

    private Fact fact(Match match) {
        List<Fact.Value> fragments =
                match.fragments().stream().map(RecommenderCards::value).toList();
        return new Fact(labels.field(match.field()), fragments);
    }

    private Marked read(Multilingual text) {
        return new Tongues(null, reader.languages()).read(text);
    }

    private static Fact.Value value(List<Run> runs) {
        return new Fact.Value(new Marked(runs, null), null);
    }
}
