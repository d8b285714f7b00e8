// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.sample;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.Content;
import eu.vitrine.catalog.Content.Format;
import eu.vitrine.catalog.Content.Media;
import eu.vitrine.catalog.Finding;
import eu.vitrine.catalog.NumberRange;
import eu.vitrine.catalog.Payer;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.Product;
import eu.vitrine.catalog.Reach;
import eu.vitrine.catalog.Reach.CountryReach;
import eu.vitrine.catalog.Removal;
import eu.vitrine.catalog.Source;
import eu.vitrine.catalog.Subject;
import eu.vitrine.catalog.Targeting;
import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.Targeting.Operator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An ad in the making: a test says only what it is about. Not thread-safe. */
public final class AdDraft {

    private static final Period SOME_TIME = period("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z");

    private final String id;
    private String platform = "test";
    private Ad.Kind kind = Ad.Kind.AD;
    private @Nullable String title;
    private @Nullable String body;
    private @Nullable String callToAction;
    private @Nullable String language;
    private @Nullable Format format;
    private @Nullable String landingUrl;
    private List<Media> media = List.of();
    private @Nullable Product product;
    private @Nullable Subject subject;
    private @Nullable Advertiser advertiser = new Advertiser("nobody", "Nobody", null, null, null, null);
    private @Nullable Payer payer;
    private final List<Period> periods = new ArrayList<>();
    private @Nullable Boolean targeted;
    private final List<Targeting> targeting = new ArrayList<>();
    private Reach.@Nullable Unit unit;
    private @Nullable NumberRange total;
    private final List<CountryReach> byCountry = new ArrayList<>();
    private @Nullable Removal removal;
    private final Set<Finding> findings = EnumSet.noneOf(Finding.class);
    private @Nullable Source source;

    private AdDraft(String id) {
        this.id = id;
    }

    /** An ad of "Nobody" that ran in January 2026, of which nothing else is known. */
    public static AdDraft of(String id) {
        return new AdDraft(id);
    }

    /** A period from ISO moments; {@code to} null if it still runs. */
    public static Period period(String from, @Nullable String to) {
        return new Period(Instant.parse(from), to == null ? null : Instant.parse(to));
    }

    public AdDraft platform(String name) {
        platform = name;
        return this;
    }

    public AdDraft kind(Ad.Kind other) {
        kind = other;
        return this;
    }

    public AdDraft title(@Nullable String words) {
        title = words;
        return this;
    }

    public AdDraft body(@Nullable String words) {
        body = words;
        return this;
    }

    public AdDraft callToAction(@Nullable String words) {
        callToAction = words;
        return this;
    }

    public AdDraft language(@Nullable String tag) {
        language = tag;
        return this;
    }

    public AdDraft format(@Nullable Format shape) {
        format = shape;
        return this;
    }

    public AdDraft landingUrl(@Nullable String link) {
        landingUrl = link;
        return this;
    }

    public AdDraft media(Media... pictures) {
        media = List.of(pictures);
        return this;
    }

    public AdDraft product(@Nullable String name, @Nullable String brand) {
        product = name == null && brand == null ? null : new Product(name, brand, null);
        return this;
    }

    public AdDraft subject(@Nullable String code) {
        subject = code == null ? null : new Subject(code, null);
        return this;
    }

    public AdDraft advertiser(@Nullable Advertiser other) {
        advertiser = other;
        return this;
    }

    public AdDraft advertiser(String name) {
        return advertiser(name, null);
    }

    public AdDraft advertiser(String name, @Nullable String country) {
        return advertiser(new Advertiser(name, name, null, country, null, null));
    }

    public AdDraft payer(@Nullable Payer other) {
        payer = other;
        return this;
    }

    public AdDraft payer(String name) {
        return payer(new Payer(name, null, null, null));
    }

    public AdDraft shown(String from, @Nullable String to) {
        return shown(period(from, to));
    }

    public AdDraft shown(Period period) {
        periods.add(period);
        return this;
    }

    public AdDraft targeted(@Nullable Boolean whether) {
        targeted = whether;
        return this;
    }

    public AdDraft include(Dimension dimension, String... values) {
        targeting.add(new Targeting(dimension, Operator.INCLUDE, List.of(values)));
        return this;
    }

    public AdDraft exclude(Dimension dimension, String... values) {
        targeting.add(new Targeting(dimension, Operator.EXCLUDE, List.of(values)));
        return this;
    }

    public AdDraft targeting(Targeting row) {
        targeting.add(row);
        return this;
    }

    public AdDraft reach(Reach.Unit counted, @Nullable NumberRange range) {
        unit = counted;
        total = range;
        return this;
    }

    public AdDraft reach(long from, long to) {
        return reach(Reach.Unit.RECIPIENTS, new NumberRange(from, to));
    }

    /** Reached somebody in these countries. */
    public AdDraft country(String... codes) {
        unit = unit == null ? Reach.Unit.RECIPIENTS : unit;
        for (String code : codes) {
            byCountry.add(new CountryReach(code, new NumberRange(1, 1)));
        }
        return this;
    }

    public AdDraft country(CountryReach reached) {
        byCountry.add(reached);
        return this;
    }

    /** Takes the ad down, and with it all that is withheld then. */
    public AdDraft removed(Removal why) {
        removal = why;
        return this;
    }

    /** Takes the ad down on this ground. */
    public AdDraft removed(Removal.Ground ground) {
        return removed(new Removal(ground, null, null, null, null, List.of(), null, null, null, null, null));
    }

    public AdDraft finding(Finding finding) {
        findings.add(finding);
        return this;
    }

    public AdDraft source(@Nullable Source other) {
        source = other;
        return this;
    }

    /** The ad as drafted so far. */
    public Ad ad() {
        List<Period> shown = periods.isEmpty() ? List.of(SOME_TIME) : periods;
        Boolean aimed = targeted == null && !targeting.isEmpty() ? Boolean.TRUE : targeted;
        Reach reach = unit == null ? null : new Reach(unit, total, byCountry);
        if (removal != null) {
            return Ad.removed(id(), platform, kind, shown, aimed, targeting, reach, removal, findings);
        }
        return new Ad(
                id(),
                platform,
                kind,
                content(),
                product,
                subject,
                advertiser,
                payer,
                shown,
                aimed,
                targeting,
                reach,
                null,
                findings,
                source);
    }

    private String id() {
        return platform + ":" + id;
    }

    private @Nullable Content content() {
        Content content = new Content(title, body, callToAction, language, format, landingUrl, media);
        boolean empty = content.equals(new Content(null, null, null, null, null, null, List.of()));
        return empty ? null : content;
    }
}
