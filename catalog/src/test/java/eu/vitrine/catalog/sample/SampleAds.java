// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.sample;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.Content.Format;
import eu.vitrine.catalog.Content.Media;
import eu.vitrine.catalog.Finding;
import eu.vitrine.catalog.NumberRange;
import eu.vitrine.catalog.Payer;
import eu.vitrine.catalog.Reach.CountryReach;
import eu.vitrine.catalog.Reach.Unit;
import eu.vitrine.catalog.Removal;
import eu.vitrine.catalog.Source;
import eu.vitrine.catalog.Targeting.Dimension;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A few ads with names, which between them hold a value of every field. Their moment is noon of 15 June 2026. */
public final class SampleAds {

    private static final Source EXPORT = new Source("harbour", "row 7", Instant.parse("2026-06-14T00:00:00Z"));

    /** Running, in English, with words of every field; shown in June and again in September. */
    public static final Ad FERRY_SUMMER_SALE = AdDraft.of("ferry-summer-sale")
            .title("Summer sale")
            .body("Sail to the islands: all ferries from Piraeus at half price.")
            .callToAction("Book now")
            .language("en")
            .format(Format.IMAGE)
            .landingUrl("https://www.aegean-lines.example/summer")
            .media(new Media(Media.Kind.IMAGE, "https://cdn.example/ferry.jpg", "A white ship"))
            .product("Ferry tickets", "Aegean Lines")
            .subject("1474")
            .advertiser(new Advertiser("a-1", "Aegean Lines", "Aegean Lines S.A.", "GR", "GEMI 1234", false))
            .shown("2026-06-01T00:00:00Z", "2026-07-01T00:00:00Z")
            .shown("2026-09-01T00:00:00Z", "2026-10-01T00:00:00Z")
            .include(Dimension.AGE, "18-34")
            .include(Dimension.INTEREST, "Sailing", "Islands")
            .exclude(Dimension.LOCATION, "region/Corse")
            .reach(Unit.RECIPIENTS, new NumberRange(120_000, 120_000))
            .country(new CountryReach("GR", new NumberRange(80_000, 80_000)))
            .country(new CountryReach("DE", new NumberRange(20_000, 30_000)))
            .source(EXPORT)
            .ad();

    /** The same words in Greek, paid by somebody else. */
    public static final Ad FERRY_OFFERS_IN_GREEK = AdDraft.of("ferry-offers-in-greek")
            .title("Καλοκαιρινές προσφορές")
            .body("Όλα τα πλοία από τον Πειραιά στη μισή τιμή. Η αγορά των νησιών.")
            .language("el")
            .format(Format.VIDEO)
            .product("Ακτοπλοϊκά εισιτήρια", "Aegean Lines")
            .subject("1474")
            .advertiser("Aegean Lines", "GR")
            .payer(new Payer("Piraeus Travel", null, "GR", false))
            .shown("2026-06-01T00:00:00Z", null)
            .reach(Unit.RECIPIENTS, new NumberRange(1_000, 5_000))
            .country(new CountryReach("GR", new NumberRange(1_000, 5_000)))
            .targeted(false)
            .source(EXPORT)
            .ad();

    /** Scheduled, in German, from the day on which the ferries sail again. */
    public static final Ad RUNNING_SHOES_FOR_AUTUMN = AdDraft.of("running-shoes-for-autumn")
            .title("Laufschuhe für den Herbst")
            .body("Neue Schuhe im Sale, von Éclair & Söhne.")
            .language("de-AT")
            .format(Format.CAROUSEL)
            .landingUrl("https://eclair.example")
            .product("Laufschuhe", "Éclair")
            .advertiser("Éclair & Söhne", "AT")
            .shown("2026-09-01T00:00:00Z", "2026-10-01T00:00:00Z")
            .include(Dimension.GENDER, "FEMALE", "MALE")
            .include(Dimension.LOCATION, "region/Tirol")
            .reach(Unit.RECIPIENTS, null)
            .source(EXPORT)
            .ad();

    /** Ended, in Bulgarian; only how often it was shown is known. */
    public static final Ad WINTER_TYRES = AdDraft.of("winter-tyres")
            .platform("other")
            .title("Зимни гуми")
            .body("Гуми за зимата на добра цена")
            .language("bg")
            .format(Format.TEXT)
            .subject("Vehicles")
            .advertiser("Гуми ЕООД", "BG")
            .shown("2025-11-01T00:00:00Z", "2026-02-01T00:00:00Z")
            .include(Dimension.LOCATION, "region/Tirol", "region/Corse")
            .exclude(Dimension.AGE, "18-34")
            .reach(Unit.IMPRESSIONS, new NumberRange(7_000, 7_000))
            .country(new CountryReach("BG", new NumberRange(7_000, 7_000)))
            .ad();

    /** Taken down: nothing is left of what was shown, on whose behalf, and who paid. */
    public static final Ad REMOVED_PILLS = AdDraft.of("removed-pills")
            .shown("2026-05-01T00:00:00Z", "2026-05-03T00:00:00Z")
            .include(Dimension.INTEREST, "Health")
            .reach(Unit.RECIPIENTS, new NumberRange(300, 300))
            .country(new CountryReach("FR", new NumberRange(300, 300)))
            .removed(new Removal(
                    Removal.Ground.ILLEGAL_CONTENT,
                    "Directive 2001/83/EC",
                    "Medicines on prescription must not be advertised.",
                    "The ad of [withheld] showed such a medicine.",
                    "DECISION_VISIBILITY_CONTENT_REMOVED",
                    List.of("EU"),
                    LocalDate.parse("2026-05-03"),
                    null,
                    "SOURCE_VOLUNTARY",
                    true,
                    Removal.AutomatedDecision.PARTIALLY))
            .ad();

    /** Declared by its author as commercial; names nobody. */
    public static final Ad DECLARED_UNBOXING = AdDraft.of("declared-unboxing")
            .kind(Ad.Kind.COMMERCIAL_COMMUNICATION)
            .title("Unboxing: running shoes on sale")
            .language("en")
            .format(Format.VIDEO)
            .advertiser((Advertiser) null)
            .shown("2026-06-10T09:30:00Z", "2026-06-10T09:30:00Z")
            .source(EXPORT)
            .ad();

    /** Says that it was aimed at nobody, and lists at whom. */
    public static final Ad CONTRADICTED_LOTTERY = AdDraft.of("contradicted-lottery")
            .title("Lottery tickets for everybody")
            .language("en")
            .format(Format.IMAGE)
            .advertiser("Lucky", "MT")
            .shown("2026-06-01T00:00:00Z", "2026-07-01T00:00:00Z")
            .targeted(false)
            .include(Dimension.CUSTOM_LIST, "[masked]")
            .finding(Finding.TARGETING_CONTRADICTED)
            .finding(Finding.PERSONAL_DATA_MASKED)
            .ad();

    /** All of them. */
    public static final List<Ad> ALL = List.of(
            FERRY_SUMMER_SALE,
            FERRY_OFFERS_IN_GREEK,
            RUNNING_SHOES_FOR_AUTUMN,
            WINTER_TYRES,
            REMOVED_PILLS,
            DECLARED_UNBOXING,
            CONTRADICTED_LOTTERY);

    private SampleAds() {}
}
