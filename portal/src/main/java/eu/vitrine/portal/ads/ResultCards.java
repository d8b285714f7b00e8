// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Content;
import eu.vitrine.catalog.Payer;
import eu.vitrine.catalog.Reach;
import eu.vitrine.catalog.Removal;
import eu.vitrine.catalog.search.Hit;
import eu.vitrine.portal.record.Fact;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.record.Picture;
import eu.vitrine.portal.search.ResultCard;
import eu.vitrine.portal.search.ResultCard.Detail;
import eu.vitrine.portal.search.ResultCard.Detail.Kind;
import eu.vitrine.portal.shell.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records among the results. Thread-safe. */
@Component
class ResultCards {

    private static final int NAMED_COUNTRIES = 3;

    private final Words words;
    private final AdLabels labels;
    private final AdTitles titles;
    private final HitTexts texts;
    private final StatusBadges badges;
    private final PeriodWords periods;
    private final ReachWords reach;
    private final Pictures pictures;

    ResultCards(
            Words words,
            AdLabels labels,
            AdTitles titles,
            HitTexts texts,
            StatusBadges badges,
            PeriodWords periods,
            ReachWords reach,
            Pictures pictures) {
        this.words = words;
        this.labels = labels;
        this.titles = titles;
        this.texts = texts;
        this.badges = badges;
        this.periods = periods;
        this.reach = reach;
        this.pictures = pictures;
    }

    /** The card of a hit, as it stands at a moment. */
    ResultCard of(Hit<Ad> hit, Instant now) {
        Ad ad = hit.record();
        Removal removal = ad.removal();
        return new ResultCard(
                ad.id(),
                AdPaths.page(ad.id()),
                badges.of(ad, now),
                removal == null ? texts.title(hit) : titles.of(ad),
                removal == null ? texts.body(hit) : Marked.plain(why(removal), null),
                picture(ad.content()),
                parties(ad),
                details(ad),
                removal == null ? texts.elsewhere(hit) : List.of());
    }

    private String why(Removal removal) {
        String ground = labels.value("removalGround", removal.ground().name());
        return removal.legalBasis() == null
                ? words.say("ad.removed.card", Map.of("ground", ground))
                : words.say("ad.removed.cardBasis", Map.of("ground", ground, "basis", removal.legalBasis()));
    }

    private @Nullable Picture picture(@Nullable Content content) {
        return content == null || content.media().isEmpty()
                ? null
                : pictures.of(content.media().getFirst());
    }

    private List<Fact> parties(Ad ad) {
        List<Fact> parties = new ArrayList<>();
        if (ad.advertiser() != null) {
            parties.add(AdFacts.behalf(words, ad, ad.advertiser()));
        }
        Payer payer = ad.payer();
        if (payer != null) {
            parties.add(Fact.of(words.say("ad.payer"), payer.name()));
        }
        return parties;
    }

    private List<Detail> details(Ad ad) {
        List<Detail> details = new ArrayList<>();
        details.add(new Detail(Kind.WHEN, periods.summary(ad)));
        Reach reached = ad.reach();
        if (reached != null) {
            details.add(new Detail(Kind.REACH, reach.summary(reached)));
            if (!reached.byCountry().isEmpty()) {
                details.add(new Detail(Kind.WHERE, countries(reached.byCountry())));
            }
        }
        return details;
    }

    private String countries(List<Reach.CountryReach> countries) {
        List<String> names = countries.stream()
                .map(one -> labels.country(one.country()))
                .sorted()
                .toList();
        return names.size() <= NAMED_COUNTRIES
                ? String.join(", ", names)
                : words.say("ad.countries", Map.of("count", names.size()));
    }
}
