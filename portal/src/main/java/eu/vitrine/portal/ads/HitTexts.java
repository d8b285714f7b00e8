// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Content;
import eu.vitrine.catalog.Match;
import eu.vitrine.catalog.Match.Run;
import eu.vitrine.catalog.search.Hit;
import eu.vitrine.portal.record.Fact;
import eu.vitrine.portal.record.Marked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The texts of a hit, with what was asked for marked. Thread-safe. */
@Component
class HitTexts {

    private static final int LENGTH = 240;
    private static final Run GAP = new Run(" ", false);

    private final AdLabels labels;
    private final AdTitles titles;

    HitTexts(AdLabels labels, AdTitles titles) {
        this.labels = labels;
        this.titles = titles;
    }

    /** The title; marked where the field that it comes from was hit. */
    Marked title(Hit<Ad> hit) {
        Marked plain = titles.of(hit.record());
        return match(hit, titleField(hit.record()))
                .map(match -> new Marked(runs(match), plain.language()))
                .orElse(plain);
    }

    /** The parts of the body that were hit, else its beginning; null if there is no body. */
    @Nullable
    Marked body(Hit<Ad> hit) {
        Content content = hit.record().content();
        if (content == null || content.body() == null) {
            return null;
        }
        String body = content.body();
        return match(hit, "body")
                .map(match -> new Marked(runs(match), content.language()))
                .orElseGet(() -> Marked.plain(beginning(body), content.language()));
    }

    /** The other fields that were hit. */
    List<Fact> elsewhere(Hit<Ad> hit) {
        Set<String> shown = Set.of("body", titleField(hit.record()));
        return hit.matches().stream()
                .filter(match -> !shown.contains(match.field()))
                .map(match -> new Fact(
                        labels.field(match.field()), List.of(new Fact.Value(new Marked(runs(match), null), null))))
                .toList();
    }

    private static String titleField(Ad ad) {
        Content content = ad.content();
        return content != null && content.title() != null ? "title" : "product";
    }

    private static Optional<Match> match(Hit<Ad> hit, String field) {
        return hit.matches().stream()
                .filter(match -> match.field().equals(field))
                .findFirst();
    }

    private static List<Run> runs(Match match) {
        List<Run> runs = new ArrayList<>();
        for (List<Run> fragment : match.fragments()) {
            if (!runs.isEmpty()) {
                runs.add(GAP);
            }
            runs.addAll(fragment);
        }
        return runs;
    }

    private static String beginning(String body) {
        if (body.codePointCount(0, body.length()) <= LENGTH) {
            return body;
        }
        return body.substring(0, body.offsetByCodePoints(0, LENGTH)).stripTrailing() + '…';
    }
}
